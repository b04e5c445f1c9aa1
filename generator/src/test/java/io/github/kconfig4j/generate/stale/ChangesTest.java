package io.github.kconfig4j.generate.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
    /** What others can depend on, for each change; nothing after the last arrow if they cannot depend on any of it. */
    private static final String CASES = """
            # white space, comments, bodies, other initial values
            class A { int f; } ==> class  A {/* ; */ int f; /** x */ } // y ==>
            class A { void m() { } } ==> class A { void m() { new Object() { int x; }; } } ==>
            class A { A() { } { } static { } } ==> class A { A() { m(); } { m(); } static { m(); } } ==>
            class A { int x = 1; } ==> class A { int x = 2; } ==>
            class A { static final int[] X = {1}; } ==> class A { static final int[] X = {2}; } ==>
            class A { static final int X[] = {1}; } ==> class A { static final int X[] = {2, 3}; } ==>
            class A { static final Integer X = 1; } ==> class A { static final Integer X = 2; } ==>
            class A { static final int X = f(1); } ==> class A { static final int X = f(2); } ==>
            class A { final Runnable r = () -> { int x = 1; }; } ==> class A { final Runnable r = () -> { }; } ==>
            class A { Map<A, B> m = new M<A, B>(1), n; } ==> class A { Map<A, B> m = new M<A, B>(2), n; } ==>
            enum A { B(1); A(int i) { } } ==> enum A { B(2); A(int i, int... j) { } } ==>
            enum A { B { int x; } } ==> enum A { B { int y; } } ==>
            import a.B; class A { } ==> import a.C; class A { } ==>
            import a.B; class A { void m() { B.m(); } } ==> import b.B; class A { void m() { B.m(); } } ==>
            # constants
            class A { static final int X = 1; } ==> class A { static final int X = 2; } ==> X
            class A { final static @B(1) public int X = 1; } ==> class A { final static @B(1) public int X = 2; } ==> X
            class A { final int x = 1; } ==> class A { final int x = 2; } ==> x
            class A { static final int X = 1, Y = 2; } ==> class A { static final int X = 1, Y = 3; } ==> Y
            class A { static final boolean X = 1 < 2, Y = 2 > 1; } ==> class A { static final boolean X = 1 < 3, Y = 2 > 1; } ==> X
            interface A { int X = 2 * 1; } ==> interface A { int X = 2 * 2; } ==> X
            @interface A { int X = 1; } ==> @interface A { int X = 2; } ==> X
            interface A { /* a */ int X = 1; int Y = 1; } ==> interface A { /* a */ int X = 2; int Y = 2; } ==> X Y
            interface A { String A = ";,=//", B = "x"; } ==> interface A { String A = ";,=//", B = "y"; } ==> B
            interface A { String S = '''a"; int x''' ; } ==> interface A { String S = '''b"; int x''' ; } ==> S
            interface A { char C = ';', D = '\\''; } ==> interface A { char C = ',', D = '\\''; } ==> C
            interface A { java.lang.String S = "a"; } ==> interface A { java.lang.String S = "b"; } ==> S
            class A { static class B { static final int X = 1; } } ==> class A { static class B { static final int X = 2; } } ==> X
            enum A { B; static final int X = 1; } ==> enum A { B; static final int X = 2; } ==> X
            record A(int x) { static final int X = 1; } ==> record A(int x) { static final int X = 2; } ==> X
            class A { static final int X = f(); } ==> class A { static final int X = 1; } ==> X
            class A { static final int X; } ==> class A { static final int X = 1; } ==> X
            import static a.B.X; class A { static final int Y = X; } ==> import static b.B.X; class A { static final int Y = X; } ==> Y
            # members that one can only depend on by name
            class A { int x; } ==> class A { long x; } ==> x
            class A { } ==> class A { private int x; } ==> x
            class A { private void m() { } } ==> class A { } ==> m
            class A { } ==> class A { A(int x) { } } ==> A
            final class A { void m() { } } ==> final class A { int m() { } } ==> m
            record A() { } ==> record A() { static void m() { } } ==> m
            class A { /** @deprecated x */ int x; } ==> class A { /** x */ int x; } ==> x
            # declarations
            class A { void m() { } } ==> class A { } ==> A
            class A { void m(int x) { } } ==> class A { void m(int x) throws E { } } ==> A
            class A { <T extends B> T m() { } } ==> class A { <T extends C> T m() { } } ==> A
            class A { } ==> @B class A { } ==> A
            class A { } ==> class A extends B { } ==> A
            class A { } ==> class A { class B { } } ==> B
            class A { class B { } } ==> class A<T> { class B { } } ==> A B
            class A { } ==> class A { } class B { } ==> B
            class A { } ==> package p; class A { } ==> A
            import a.B; class A { B m() { } } ==> import b.B; class A { B m() { } } ==> A
            import a.*; class A { } ==> import b.*; class A { } ==> A
            interface A { void m(); } ==> interface A { default void m() { } } ==> A
            @interface A { int x() default 1; } ==> @interface A { int x() default 2; } ==> A
            @interface A { int[] x() default {1}; } ==> @interface A { int[] x() default {2}; } ==> A
            enum A { B, C } ==> enum A { C, B } ==> A
            enum A { B } ==> enum A { B { } } ==> A
            record A(int x) { } ==> record A(int x, int y) { } ==> A
            record A(int x) { } ==> record A(int x) { public A { } } ==> A
            final class A { void close() { } } ==> final class A { } ==> A
            sealed interface A { } final class B implements A { } ==> sealed interface A { } final class B { } ==> A B
            class A { /** @deprecated x */ void m() { } } ==> class A { void m() { } } ==> A
            # what is not understood is a changed declaration
            class A { what is this? } ==> class A { } ==> A
            void main() { int x = 1; } ==> void main() { int x = 2; } ==> A
            """;

    static List<String> changes() {
        return CASES.lines().filter(line -> line.contains("==>")).toList();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void areWhatOthersCanDependOn(String line) {
        String[] parts = line.replace("'''", "\"\"\"").split("==>", -1);
        Changes changes = new Changes();
        changes.changed("A.java", parts[0].strip(), parts[1].strip());

        String names = parts.length > 2 ? parts[2].strip() : "";
        assertThat(String.join(" ", changes.names())).isEqualTo(names);
        assertThat(changes.isVisible()).isEqualTo(!names.isEmpty());
    }

    @Test
    void areNoneAtFirst() {
        assertThat(new Changes().isVisible()).isFalse();
    }

    @Test
    void areVisibleIfAPrivateConstantCanBeHandedOn() {
        Changes changes = new Changes();
        changes.changed(
                "A.java",
                "class A { private static final int X = 1; static final int Y = X; }",
                "class A { private static final int X = 2; static final int Y = X; }");

        assertThat(changes.isVisible()).isTrue();
        assertThat(changes.names()).isEmpty();
    }

    @Test
    void areVisibleInTheDeclarationsOfPackagesAndModules() {
        Changes comment = new Changes();
        comment.changed("p/package-info.java", "package p;", "/** P. */ package p;");
        comment.changed("module-info.java", "module m {}", "/** M. */ module m {}");
        Changes annotation = new Changes();
        annotation.changed("p/package-info.java", "package p;", "@A package p;");
        Changes module = new Changes();
        module.changed("module-info.java", "module m {}", "module m { requires n; }");

        assertThat(comment.isVisible()).isFalse();
        assertThat(annotation.isVisible()).isTrue();
        assertThat(module.isVisible()).isTrue();
    }
}
