package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class in which nothing was found, as a line. */
class SearchedClassTest {
    private static SearchedClass searched(String name, List<String> superTypes, List<String> declared) {
        return new SearchedClass(name, true, 7, new GivenClass(superTypes, declared));
    }

    private static void isLine(SearchedClass searched, String line) {
        assertThat(searched.line()).contains(line);
        assertThat(SearchedClass.of(line)).isEqualTo(searched);
    }

    @Test
    void aLineForAClass() {
        isLine(
                searched("p.A", List.of("p.Base", "java.lang.Runnable"), List.of("run()V", "size:I")),
                "own 7 p.A p.Base,java.lang.Runnable run()V,size:I");
        isLine(
                new SearchedClass("q.B", false, 0, new GivenClass(List.of("java.lang.Object"), List.of())),
                "other 0 q.B java.lang.Object -");
        isLine(searched("java.lang.Object", List.of(), List.of("run()V")), "own 7 java.lang.Object - run()V");
    }

    /** A virtual machine allows them, a compiler does not make them: such a class is searched each time. */
    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\tb", "a\nb", "a\rb"})
    void noLineForANameWithASpace(String name) {
        assertThat(searched(name, List.of("p.Base"), List.of("run()V")).line()).isEmpty();
        assertThat(searched("p.A", List.of("p.Base", name), List.of("run()V")).line())
                .isEmpty();
        assertThat(searched("p.A", List.of("p.Base"), List.of("run()V", name + "()V"))
                        .line())
                .isEmpty();
    }

    @Test
    void noLineForAListOfNamesWithAComma() {
        assertThat(searched("p.A", List.of("p.Base", "a,b"), List.of("run()V")).line())
                .isEmpty();
        assertThat(searched("p.A", List.of("p.Base"), List.of("run()V", "a,b()V"))
                        .line())
                .isEmpty();
        isLine(searched("a,b", List.of("p.Base"), List.of("run()V")), "own 7 a,b p.Base run()V");
    }
}
