package io.github.kconfig4j.product.steps;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStepsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void endWhereACleanBuildDoes(long seed) throws IOException {
        new RandomSteps(seed, folder).run(40);
    }

    @Test
    void endWhereACleanBuildDoesWhereverTheyAreBrokenOff() throws IOException {
        new RandomSteps(4, folder).runWithEveryFault(8);
    }

    @Test
    @Tag("matrix")
    void aHundredEndWhereACleanBuildDoesWhereverTheyAreBrokenOff() throws IOException {
        new RandomSteps(Long.getLong("steps.seed", 11), folder).runWithEveryFault(100);
    }

    /** With {@code -Dsteps.seed=N} another sequence. */
    @Test
    @Tag("matrix")
    void aThousandEndWhereACleanBuildDoes() throws IOException {
        new RandomSteps(Long.getLong("steps.seed", 11), folder).run(1000);
    }
}
