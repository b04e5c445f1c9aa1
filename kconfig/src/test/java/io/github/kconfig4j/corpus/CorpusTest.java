package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that the C tools answered, byte for byte: exit status, both streams, {@code .config}, defconfig, generated
 * files. What cannot be equal stands in {@code corpus/exceptions.txt} with its reason; an entry that is not needed fails
 * as well.
 */
class CorpusTest {
    private static final int RUNS = 18_531;

    @TempDir
    Path directory;

    @Test
    void answersAsTheRecordedTools() throws IOException {
        CorpusReport report = Corpus.run(directory, (corpusCase, run) -> true);

        Map<String, String> failures = new TreeMap<>(report.failures());
        Map<String, String> exceptions = exceptions();
        Map<String, String> unneeded = new TreeMap<>(exceptions);
        unneeded.keySet().removeAll(failures.keySet());
        failures.keySet().removeAll(exceptions.keySet());

        assertThat(report.runs()).isEqualTo(RUNS);
        assertThat(failures).as(report.text(0)).isEmpty();
        assertThat(unneeded).isEmpty();
    }

    /** {@code case run} → reason. */
    private static Map<String, String> exceptions() throws IOException {
        String text = new String(
                Objects.requireNonNull(CorpusTest.class.getResourceAsStream("/corpus/exceptions.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Map<String, String> exceptions = new TreeMap<>();
        text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(line -> {
            String[] parts = line.split(": ", 2);
            exceptions.put(parts[0], parts[1]);
        });
        return exceptions;
    }
}
