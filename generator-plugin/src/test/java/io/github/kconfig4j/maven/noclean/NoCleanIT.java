package io.github.kconfig4j.maven.noclean;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.noclean.Reactor.Failure;
import io.github.kconfig4j.maven.noclean.Reactor.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * After any edit a build without {@code clean} gives the classes and the jar of one with it, whichever way the compiler
 * plugin is incremental: random sequences of edits in a real Maven. Others: {@code -Dnoclean.seed=N -Dnoclean.sequences=N -Dnoclean.edits=N}.
 */
class NoCleanIT {
    private static final Path WORK = Path.of(System.getProperty("it.work"), "no clean");

    @Test
    void buildsAsACleanBuildDoes() throws Exception {
        check("few", Long.getLong("noclean.seed", 1), 3, 5);
    }

    @Test
    @Tag("matrix")
    void buildsAsACleanBuildDoesManyTimes() throws Exception {
        check(
                "many",
                Long.getLong("noclean.seed", 1000),
                Integer.getInteger("noclean.sequences", 12),
                Integer.getInteger("noclean.edits", 12));
    }

    private static void check(String name, long firstSeed, int sequences, int length) throws Exception {
        Path folder = WORK.resolve(name);
        Outcome outcome = new Reactor(
                        folder,
                        root -> LongStream.range(firstSeed, firstSeed + sequences)
                                .mapToObj(seed -> Sequence.random(seed, length, root))
                                .toList())
                .run();
        System.out.printf(
                "Built without clean: %d sequences, %d steps, each in 2 ways (%d build, %d are a user's mistake); %d differ from a clean build%n",
                sequences,
                outcome.steps(),
                outcome.built(),
                outcome.steps() - outcome.built(),
                outcome.failures().size());
        assertThat(tell(outcome, folder.resolveSibling(name + " shrunk"))).isEmpty();
    }

    private static List<String> tell(Outcome outcome, Path folder) throws IOException, InterruptedException {
        List<String> told = new ArrayList<>();
        for (Failure failure : outcome.failures()) {
            // One is shrunk, the others are told as they are: a failure costs enough time.
            Failure shown = told.isEmpty() ? new Shrinker(folder).shrink(failure) : failure;
            told.add(shown.sequence().story() + "\n" + String.join("\n", shown.differences()));
        }
        return told;
    }
}
