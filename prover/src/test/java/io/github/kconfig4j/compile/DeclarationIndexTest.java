package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DeclarationIndexTest {
    private final DeclarationIndex index = DeclarationIndex.parse(Map.of("p/Outer.java", """
            package p;

            /** The word Outer is in this comment. */
            @Deprecated
            public abstract class Outer<T extends Comparable<T>> {
                @Deprecated
                private final java.util.Map<String, T>
                        map;
                int a, b = 1;

                Outer() {
                    this(1);
                }

                Outer(int i) {
                    map = null;
                }

                abstract T m(T t);

                String m(String s, int i) {
                    return s;
                }

                String m(int i, String s) {
                    int map = 1;
                    return s;
                }

                enum Mode {
                    INLINE,
                    @Deprecated
                    TASK_WORK {
                        void x() {}
                    }
                }

                record Point(int x,
                        int y) {}
            }
            """));

    @Test
    void typesAreOnTheLineOfTheirName() {
        assertThat(index.line("p.Outer")).hasValue(5);
        assertThat(index.line("p.Outer$Mode")).hasValue(30);
        assertThat(index.line("p.Outer$1")).isEmpty();
    }

    @Test
    void fieldsAreOnTheLineOfTheirName() {
        assertThat(field("p.Outer", "map")).hasValue(8);
        assertThat(field("p.Outer", "a")).hasValue(9);
        assertThat(field("p.Outer", "b")).hasValue(9);
        assertThat(field("p.Outer$Mode", "INLINE")).hasValue(31);
        assertThat(field("p.Outer$Mode", "TASK_WORK")).hasValue(33);
        assertThat(field("p.Outer$Point", "x")).hasValue(38);
        assertThat(field("p.Outer$Point", "y")).hasValue(39);
    }

    @Test
    void overloadsAreToldApartByParametersAndCode() {
        assertThat(method("<init>", 0, OptionalInt.of(11))).hasValue(11);
        assertThat(method("<init>", 1, OptionalInt.of(15))).hasValue(15);
        assertThat(method("m", 1, OptionalInt.empty())).hasValue(19);
        assertThat(method("m", 2, OptionalInt.of(22))).hasValue(21);
        assertThat(method("m", 2, OptionalInt.of(26))).hasValue(25);
    }

    @Test
    void aTypeIsInTheSourceThatDeclaresIt() {
        assertThat(index.source("p.Outer")).hasValue("p/Outer.java");
        assertThat(index.source("p.Outer$Mode$1")).hasValue("p/Outer.java");
        assertThat(index.source("p.Outer$1$2")).hasValue("p/Outer.java");
        assertThat(index.source("p.Other")).isEmpty();
        assertThat(index.source("p.Out")).isEmpty();
        assertThat(DeclarationIndex.parse(Map.of()).source("p.Outer")).isEmpty();
        assertThat(DeclarationIndex.parse(Map.of("a/B.java", "class Rooted {}")).source("Rooted"))
                .hasValue("a/B.java");
    }

    @Test
    void codeTellsNothingOfASingleMethod() {
        assertThat(method("m", 1, OptionalInt.of(3))).hasValue(19);
        assertThat(method("m", 7, OptionalInt.of(22))).hasValue(21);
        assertThat(method("m", 2, OptionalInt.empty())).hasValue(21);
        assertThat(method("m", 2, OptionalInt.of(21))).hasValue(21);
    }

    /** What is called so before and behind the declaration is not taken for it. */
    @Test
    void theNameOfTheDeclarationAndNoOther() {
        DeclarationIndex other = DeclarationIndex.parse(Map.of("p/Outer.java", """
                package p;
                class Outer {
                    static class Inner {
                        @Deprecated
                        Inner(int i) {}
                    }
                    enum Next {
                        ONE,
                        TWO;
                        Next next() {
                            return this == ONE ? TWO : ONE;
                        }
                    }
                }
                """));

        assertThat(other.line("p.Outer$Inner", "<init>", 1, OptionalInt.empty()))
                .hasValue(5);
        assertThat(other.line("p.Outer$Next", "ONE", -1, OptionalInt.empty())).hasValue(8);
        assertThat(other.line("p.Outer$Next", "TWO", -1, OptionalInt.empty())).hasValue(9);
        assertThat(other.line("p.Outer$Next", "next", 0, OptionalInt.empty())).hasValue(10);
    }

    /** Names in types, annotations and initializers. */
    @Test
    void theNameOfTheDeclarationAndNotOfWhatIsAround() {
        DeclarationIndex other = DeclarationIndex.parse(Map.of("p/A.java", """
                package p;
                class A {
                    static {
                        int late;
                    }
                    @SuppressWarnings("A")
                    A() {}
                    java.util.Map<String,
                            Integer> util;
                    java.util.Map<String,
                            Integer> java() { return null; }
                    int
                            late;
                }
                """));

        assertThat(other.line("p.A", "<init>", 0, OptionalInt.empty())).hasValue(7);
        assertThat(other.line("p.A", "util", -1, OptionalInt.empty())).hasValue(9);
        assertThat(other.line("p.A", "java", 0, OptionalInt.empty())).hasValue(11);
        assertThat(other.line("p.A", "late", -1, OptionalInt.empty())).hasValue(13);
    }

    @Test
    void sourcesWithMistakesAndEscapes() {
        DeclarationIndex other = DeclarationIndex.parse(
                Map.of("A.java", "class \\u0041 {}", "B.java", "class B {\n  var\n  untyped = 1;\n}"));

        assertThat(other.line("A")).hasValue(1);
        assertThat(other.line("B", "untyped", -1, OptionalInt.empty())).hasValue(3);
    }

    private OptionalInt field(String type, String name) {
        return index.line(type, name, -1, OptionalInt.empty());
    }

    private OptionalInt method(String name, int parameters, OptionalInt codeFrom) {
        return index.line("p.Outer", name, parameters, codeFrom);
    }
}
