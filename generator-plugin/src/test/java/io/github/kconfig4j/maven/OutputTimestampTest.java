package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTimestampTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:06Z, 2026-01-02T03:04:06",
        "2026-01-02T03:04:06+09:00, 2026-01-01T18:04:06",
        "2026-01-02T03:04:06.789Z, 2026-01-02T03:04:06",
        "1767323046, 2026-01-02T03:04:06",
        "1980-01-01T00:00:02Z, 1980-01-01T00:00:02"
    })
    void isATimeInUtc(String text, LocalDateTime time) throws Exception {
        assertThat(OutputTimestamp.parse(text)).isEqualTo(time);
    }

    @Test
    void withoutOneItIsFixed() throws Exception {
        assertThat(OutputTimestamp.parse(null)).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        assertThat(OutputTimestamp.parse("x")).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1979-12-31T23:59:59Z", "2100-01-01T00:00:00Z", "12", "99999999999999999999"})
    void whatIsNoTimeOfAJar(String text) {
        assertThatThrownBy(() -> OutputTimestamp.parse(text))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "The output timestamp '" + text + "' (project.build.outputTimestamp) cannot be the time of a"
                                + " jar's entries: write a date and time such as 2026-11-01T00:00:00Z, or seconds since 1970,"
                                + " between 1980-01-01T00:00:02Z and 2099-12-31T23:59:59Z.");
    }
}
