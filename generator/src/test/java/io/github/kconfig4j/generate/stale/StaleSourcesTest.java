package io.github.kconfig4j.generate.stale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StaleSourcesTest {
    /**
     * First the source before and after, each of type {@code A}; then one line for each source that is the same, with
     * {@code !} if it is stale.
     */
    private static final String CASES = """
            == constants, by name, if the type can be meant
            class A { static final int X = 1, Y = 1; }
            class A { static final int X = 2, Y = 1; }
            ! B: class B { int x = A.X; }
            ! C: import static p.A.X; class C { int x() { return X; } }
            ! D: import static p.A.*; class D { int x() { return X; } }
            ! E: class E extends A { int x() { return X; } }
            ! F: class F extends E { int x() { return X; } }
            ! G: @Ann(A.X) class G { }
            ! H: class H { void m(int i) { switch (i) { case A.X: } } }
            - I: class I { int y = A.Y; }
            - J: class J { static final int X = 1; int y = X; }
            - K: /** A.X */ class K { String x = "A.X"; A a; }
            == constants, computed from constants
            class A { private static final int X = 1; static final int Y = 2 * X; }
            class A { private static final int X = 2; static final int Y = 2 * X; }
            ! B: interface B { int Z = 1 + A.Y; }
            ! C: class C implements B { }  class CC { final int z = B.Z; }
            ! D: class D { int m(CC c) { return c.z; } }
            - E: class E { int x = A.X; }
            - F: class F { static int Z = 1; int y = Z; }
            == what calls something is no constant and hands nothing on
            class A { static final int X = 1; }
            class A { static final int X = 2; }
            ! B: class B { static final int Y = m(A.X); static int Z = A.X; }
            - C: class C { int y = B.Y + B.Z; }
            == declarations, through types that need not be named
            class A { int m() { return 1; } }
            class A { long m() { return 1; } }
            ! B: class B { A a() { return null; } }
            ! C: class C { Object o = new B().a().m(); }
            ! D: class D extends A { }
            ! E: class E { Object o = new D().m(); }
            ! F: class F { private A a; void m() { new A(); } }
            - G: class G { F f; Object o = C.class; }
            == a type that is new takes the meaning of a name
            class Z { }
            class Z { } class A { }
            ! B: import q.*; class B { A a; }
            - C: class C { Z z; }
            == private members, which can hide others
            class A { private int x; }
            class A { private int y; }
            ! B: class B extends A { int m() { return x; } }
            - C: class C { int x; int y; }
            - D: class D { A a; }
            == text that is not understood
            class A { static final int X = 1; }
            class A { static final int X = 2; }
            ! B: void main() { int x = A.X; } class BB { }
            ! C: class C { BB b; }
            - D: class D { }
            == a body
            class A { int m() { return 1; } }
            class A { int m() { return 2; } }
            - B: class B { A a; int x = a.m(); }
            == Unicode escapes and names of other letters
            class A { static final int größe = 1; }
            class A { static final int größe = 2; }
            ! B: class B { int x = A.gr\\u00f6\\uuu00dfe; }
            ! C: class C { int x = A.größe; String s = "\\\\u0022; }
            - D: class D { int x = A.größer; }
            """;

    record Case(String name, String before, String after, List<String> others) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(CASES.substring(3).split("\n== ")).stream()
                .map(text -> text.lines().toList())
                .map(lines -> new Case(lines.get(0), lines.get(1), lines.get(2), lines.subList(3, lines.size())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void areThoseThatDependOnWhatChanged(Case one) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        one.others().forEach(line -> sources.put("p/" + line.charAt(2) + ".java", "package p; " + line.substring(5)));

        List<String> stale = stale("p/A.java", "package p; " + one.before(), "package p; " + one.after(), sources);

        assertThat(stale)
                .containsExactlyElementsOf(one.others().stream()
                        .filter(line -> line.startsWith("!"))
                        .map(line -> "p/" + line.charAt(2) + ".java")
                        .toList());
    }

    @Test
    void areAllOfAPackageWhoseAnnotationsChanged() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put("p/B.java", "// B\npackage p; class B {}");
        sources.put("q/C.java", "package p . q; class C {}");
        sources.put("D.java", "class D {}");

        assertThat(stale("p/package-info.java", "package p;", "@A package p;", sources))
                .containsExactly("p/B.java");
        assertThat(stale("p/q/package-info.java", "@A(1) package p.q;", "", sources))
                .containsExactly("q/C.java");
    }

    @Test
    void areAllIfTheModuleIsDeclaredOtherwise() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put("p/B.java", "package p; class B {}");

        assertThat(stale("module-info.java", "module m {}", "module m { exports p; }", sources))
                .containsExactly("p/B.java");
    }

    @Test
    void areThoseThatImportAPackageThatIsNoMore() throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        sources.put("p/B.java", "package p; import a.q.*; class B {}");
        sources.put("p/C.java", "package p; class C {}");

        assertThat(stale("a/q/A.java", "package a.q; class A {}", "", sources)).containsExactly("p/B.java");

        sources.put("a/q/D.java", "package a.q; class D {}");
        assertThat(stale("a/q/A.java", "package a.q; class A {}", "", sources)).isEmpty();
    }

    @Test
    void areNotReadIfNothingIsVisible() throws IOException {
        Changes changes = new Changes();
        changes.changed("A.java", "class A {}", "class A { }");

        assertThat(StaleSources.among(changes, List.of(Path.of("B.java")), path -> {
                    throw new IOException("read " + path);
                }))
                .isEmpty();
    }

    private static List<String> stale(String path, String before, String after, SortedMap<String, String> sources)
            throws IOException {
        Changes changes = new Changes();
        changes.changed(path, before, after);
        List<Path> paths = sources.keySet().stream().map(Path::of).toList();
        return StaleSources.among(changes, paths, source -> sources.getOrDefault(name(source), "")).stream()
                .map(StaleSourcesTest::name)
                .toList();
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
