package io.github.kconfig4j.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFilterTest {
    @ParameterizedTest
    @CsvSource({
        "**/package.html, package.html, true",
        "**/package.html, a/b/package.html, true",
        "**/package.html, a/xpackage.html, false",
        "*.txt, a.txt, true",
        "*.txt, a/b.txt, false",
        "a/**, a/b/c.txt, true",
        "a/**, a, true",
        "a/**, ab/c.txt, false",
        "a/, a/b/c.txt, true",
        "a/**/c?.txt, a/c1.txt, true",
        "a/**/c?.txt, a/x/y/c1.txt, true",
        "a/**/c?.txt, a/x/y/c12.txt, false",
        "**, a/b, true",
        "**/**, a/b, true",
        "a\\b.txt, a/b.txt, true",
        "a.b, aXb, false",
        "**/x*/**, a/xy/z/w, true"
    })
    void matchesAsAntDoes(String pattern, String path, boolean matches) {
        assertThat(new EntryFilter(List.of(pattern), List.of()).accepts(path)).isEqualTo(matches);
        assertThat(new EntryFilter(List.of(), List.of(pattern)).accepts(path)).isEqualTo(!matches);
    }

    @Test
    void whatIsExcludedIsOutEvenIfIncluded() {
        EntryFilter filter = new EntryFilter(List.of("**/*.txt", "**/*.xml"), List.of("secret/**"));

        assertThat(filter.accepts("a/b.xml")).isTrue();
        assertThat(filter.accepts("secret/b.xml")).isFalse();
        assertThat(filter.accepts("a/b.class")).isFalse();
        assertThat(EntryFilter.all().accepts("a/b.class")).isTrue();
    }
}
