package io.github.kconfig4j.evidence;

import static io.github.kconfig4j.evidence.Entries.evidence;
import static io.github.kconfig4j.evidence.Entries.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StampedSourcesTest {
    private static final String SOURCE = """
            package p;

            @Generated(
                value = "a.Processor",
                date = "2026-11-29T16:56:08+0000",
                comments = "version: 1.6.3, environment: Java 17.0.15 (Debian)"
            )
            class A {
                String date = "2026-11-29T16:56:08+0000";
            }
            """;
    private static final String DATE = "    date = \"2026-11-29T16:56:08+0000\",";

    private static String explained(String path, String text, Origin.Kind kind) {
        SortedMap<String, ExpectedFile> expected = new TreeMap<>();
        files(path, SOURCE).forEach((at, bytes) -> expected.put(at, new ExpectedFile(bytes, Origin.of(kind))));
        return evidence(files(path, text), new StampedSources(expected)).get(0);
    }

    private static String explained(String text) {
        return explained("p/A.java", text, Origin.Kind.PROCESSED);
    }

    @Test
    void theTimeInGeneratedMayBeAnother() {
        assertThat(explained(SOURCE.replace(DATE, "    date = \"2025-01-02T03:04:05.123456789Z\",")))
                .isEqualTo("p/A.java: made by an annotation processor at another time");
    }

    @Test
    void nothingElseMay() {
        assertThat(explained(SOURCE.replace("1.6.3", "1.6.4"))).isEqualTo("p/A.java: UNEXPLAINED");
        assertThat(explained(SOURCE.replace("String date = \"2026", "String date = \"2025")))
                .isEqualTo("p/A.java: UNEXPLAINED");
        assertThat(explained(SOURCE.replace(DATE, "    date = \"audit\","))).isEqualTo("p/A.java: UNEXPLAINED");
        assertThat(explained(SOURCE.replace(DATE, ""))).isEqualTo("p/A.java: UNEXPLAINED");
    }

    @Test
    void onlyInSourcesOfAnnotationProcessors() {
        String other = SOURCE.replace(DATE, DATE.replace("29", "28"));
        assertThat(explained("p/A.java", other, Origin.Kind.GENERATED)).isEqualTo("p/A.java: UNEXPLAINED");
        assertThat(explained("p/A.txt", other, Origin.Kind.PROCESSED)).isEqualTo("p/A.txt: UNEXPLAINED");
    }
}
