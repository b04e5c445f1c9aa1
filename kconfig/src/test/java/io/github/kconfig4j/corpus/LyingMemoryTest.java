package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.shell.CommandMemory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a memory says of commands, the answers are those of the C tools, which have none. */
class LyingMemoryTest {
    private static final int RUNS_WITH_COMMANDS = 1_344;
    private static final int LEAST_LIES = 500;

    @TempDir
    Path directory;

    @Test
    void answersAsTheRecordedTools() {
        Liar liar = new Liar();
        CorpusReport report = Corpus.run(
                new CorpusRunner(directory, liar),
                (corpusCase, run) -> corpusCase.files().values().stream().anyMatch(text -> text.contains("$(shell")));

        assertThat(report.runs()).isEqualTo(RUNS_WITH_COMMANDS);
        assertThat(report.failures()).as(report.text(0)).isEmpty();
        assertThat(liar.lies).hasValueGreaterThan(LEAST_LIES);
    }

    /** Says something of each command that is rarely true. */
    private static final class Liar implements CommandMemory {
        private static final List<String> LIES = List.of("y", "n", "m", "", "A", "64 BIT", "\"", "0x10", "&& (");

        private final AtomicInteger lies = new AtomicInteger();

        @Override
        public Optional<String> printed(String command) {
            lies.incrementAndGet();
            return Optional.of(LIES.get(Math.floorMod(command.hashCode(), LIES.size())));
        }

        @Override
        public void keep(Map<String, String> printed) {
            assertThat(printed).isNotEmpty();
        }
    }
}
