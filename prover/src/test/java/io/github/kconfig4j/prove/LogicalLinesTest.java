package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogicalLinesTest {
    private static List<String> lines(String text) {
        return LogicalLines.of(text).stream()
                .map(line -> line.number() + ":" + line.text())
                .toList();
    }

    @Test
    void plainLines() {
        assertThat(lines("a\n b\r\nc")).containsExactly("1:a", "2: b", "3:c");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void manifestsGoOnBehindASpace() {
        assertThat(lines("Manifest-Version: 1.0\r\nA: b\r\n c\r\n d\r\nE: f\r\n"))
                .containsExactly("1:Manifest-Version: 1.0", "2:A: bcd", "5:E: f");
        assertThat(lines("Signature-Version: 1.0\n x")).containsExactly("1:Signature-Version: 1.0x");
        assertThat(lines(" x\nManifest-Version: 1.0")).containsExactly("1: x", "2:Manifest-Version: 1.0");
    }

    @Test
    void propertiesGoOnBehindABackslash() {
        assertThat(lines("a=b\\\n   c\\\nd\ne")).contains("1:a=bcd", "4:e").doesNotContain("2:cd");
        assertThat(lines("a\\\\\nb")).contains("1:a\\", "2:b").doesNotContain("1:a\\b");
        assertThat(lines("a\\\\\\\nb")).contains("1:a\\b");
        assertThat(lines("\\\\\\\nb")).contains("1:\\b");
        assertThat(lines("\\\\")).contains("1:\\");
    }

    @Test
    void escapedCharacters() {
        assertThat(lines("\\u0041\\uu0042\\/c\\nd\\$e")).contains("1:AB/c d$e");
        assertThat(lines("\\u004")).contains("1:u004");
    }

    @Test
    void pathsOfWindows() {
        assertThat(lines("a\\b\\c")).contains("1:a/b/c");
    }

    @Test
    void charactersOfXml() {
        assertThat(lines("a&#66;&#x43;&#x;&amp;")).containsExactly("1:a&#66;&#x43;&#x;&amp;", "1:aBC&#x;&amp;");
        assertThat(lines("a&amp;")).hasSize(1);
    }
}
