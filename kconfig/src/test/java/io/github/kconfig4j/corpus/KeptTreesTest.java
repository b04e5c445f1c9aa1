package io.github.kconfig4j.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.shell.CommandMemory;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a tree that was kept, the answers are those of the C tools, which parse. */
class KeptTreesTest {
    private static final Set<String> MODES = Set.of("olddefconfig", "syncconfig");
    private static final int LEAST_KEPT = 1_000;

    @TempDir
    Path directory;

    private final AtomicInteger kept = new AtomicInteger();

    @Test
    void giveTheAnswersOfTheRecordedTools() {
        CorpusRunner runner = new CorpusRunner(directory, CommandMemory.NONE, Store::new);

        CorpusReport report = Corpus.run(
                runner,
                (corpusCase, run) ->
                        MODES.contains(run.mode()) && !corpusCase.dialect().equals("kconfiglib"));

        assertThat(report.failures()).as(report.text(0)).isEmpty();
        assertThat(kept).hasValueGreaterThan(LEAST_KEPT);
    }

    /** Keeps for one run, and counts what is there for the second reading. */
    private final class Store implements SnapshotStore {
        private final Map<String, byte[]> all = new HashMap<>();

        @Override
        public String version() {
            return "test";
        }

        @Override
        public Optional<byte[]> load(String key) {
            Optional<byte[]> found = Optional.ofNullable(all.get(key));
            found.ifPresent(content -> kept.incrementAndGet());
            return found;
        }

        @Override
        public boolean isWorth(long size) {
            return true;
        }

        @Override
        public void save(String key, byte[] content) {
            all.put(key, content);
        }
    }
}
