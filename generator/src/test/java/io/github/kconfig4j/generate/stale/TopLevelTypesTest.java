package io.github.kconfig4j.generate.stale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopLevelTypesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            class Foo { class In {} }                                   | a/Foo
            package a; class Foo {} final class B {} record R(int x) {} | a/B a/Foo a/R
            @A({"class X {"}) public   class B {}                       | a/B a/Foo
            @interface B {} enum C { D } interface E {}                 | a/B a/C a/E a/Foo
            /* class B {} */ // class C {}                              | a/Foo
            sealed interface B {} non-sealed class C implements B {}    | a/B a/C a/Foo
            record B<T>(T t) {} class record {}                         | a/B a/Foo a/record
            @A(B.class) class C { String s = "}"; char c = '}'; } class D {} | a/C a/D a/Foo
            cl\\u0061ss B {}                                             | a/B a/Foo
            package a;                                                  | a/Foo
            class B { void m() { class C {} } }                         | a/B a/Foo
            class                                                       | a/Foo
            """)
    void areThoseOutsideAllBraces(String text, String names) {
        assertThat(TopLevelTypes.of("a/Foo.java", text)).containsExactly(names.split(" "));
    }
}
