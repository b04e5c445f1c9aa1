package io.github.kconfig4j.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** The time of the entries of a jar, as {@code project.build.outputTimestamp} gives it to every plugin. */
final class OutputTimestamp {
    /** What the jar plugin and others take where a time is needed and none is given: the zip format knows none before 1980. */
    private static final LocalDateTime NONE = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0, 2);
    private static final LocalDateTime LAST = LocalDateTime.of(2099, 12, 31, 23, 59, 59);
    private static final Pattern SECONDS = Pattern.compile("\\d{2,}");

    private OutputTimestamp() {}

    /**
     * The time in UTC.
     *
     * @param text a date and time with offset as in ISO 8601, or seconds since 1970; null or a single character for none,
     *     and then the time is a fixed one, never that of the build
     */
    static LocalDateTime parse(@Nullable String text) throws MojoFailureException {
        String value = text == null ? "" : text.strip();
        if (value.length() < 2) {
            return NONE;
        }
        try {
            Instant instant = SECONDS.matcher(value).matches()
                    ? Instant.ofEpochSecond(Long.parseLong(value))
                    : OffsetDateTime.parse(value).toInstant();
            LocalDateTime time = LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
            if (!time.isBefore(FIRST) && !time.isAfter(LAST)) {
                return time;
            }
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoFailureException(message(value), e);
        }
        throw new MojoFailureException(message(value));
    }

    private static String message(String value) {
        return "The output timestamp '" + value + "' (project.build.outputTimestamp) cannot be the time of a jar's"
                + " entries: write a date and time such as 2026-11-01T00:00:00Z, or seconds since 1970, between"
                + " 1980-01-01T00:00:02Z and 2099-12-31T23:59:59Z.";
    }
}
