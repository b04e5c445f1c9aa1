package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QualifiedNamesTest {
    @Test
    void wordsHaveADotOrASlash() {
        assertThat(QualifiedNames.words("one a.b, c/d; e")).containsExactly("a.b", "c/d");
        assertThat(QualifiedNames.words("a.b")).containsExactly("a.b");
        assertThat(QualifiedNames.words("")).isEmpty();
        assertThat(QualifiedNames.words("a b.c")).containsExactly("b.c");
    }

    @Test
    void wordsHaveNoneAtTheirEnds() {
        assertThat(QualifiedNames.words("/a/b/ ..c.d.. ./ .")).containsExactly("a/b", "c.d");
        assertThat(QualifiedNames.words("end. ")).containsExactly("end");
        assertThat(QualifiedNames.words("...")).isEmpty();
    }

    @Test
    void whatJavaIgnoresInIdentifiersIsBetweenWords() {
        assertThat(QualifiedNames.words("\u0001a.b\u0000c.d\u001b")).containsExactly("a.b", "c.d");
    }

    @Test
    void namesInAWord() {
        assertThat(QualifiedNames.in("a.b.C")).containsExactly("a.b", "a.b.C");
        assertThat(QualifiedNames.in("a/b/C.class")).contains("a.b.C", "a.b.C.class");
        assertThat(QualifiedNames.in("La/b/C")).contains("a.b.C", "La.b.C");
        assertThat(QualifiedNames.in("x.a.b.C")).contains("a.b.C").doesNotContain("b.C");
        assertThat(QualifiedNames.in("a.b.C$1")).contains("a.b.C", "a.b.C$1");
        assertThat(QualifiedNames.in("a.b.C$$Lambda")).contains("a.b.C");
        assertThat(QualifiedNames.in("a.b.C$D")).doesNotContain("a.b.C");
        assertThat(QualifiedNames.in("a.b.C$")).doesNotContain("a.b.C");
    }
}
