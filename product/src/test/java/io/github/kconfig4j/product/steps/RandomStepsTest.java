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
    @ValueSource(longs = {1, 2})
    void endWhereACleanBuildDoes(long seed) throws IOException {
        new RandomSteps(seed, folder, GenerateGoal::new).run(40);
    }

    @Test
    void endWhereACleanBuildDoesWhereverTheyAreBrokenOff() throws IOException {
        new RandomSteps(4, folder, GenerateGoal::new).runWithEveryFault(4);
    }

    @Test
    @Tag("matrix")
    void manyEndWhereACleanBuildDoesWhereverTheyAreBrokenOff() throws IOException {
        new RandomSteps(Long.getLong("steps.seed", 11), folder, GenerateGoal::new).runWithEveryFault(30);
    }

    /** With {@code -Dsteps.seed=N} another sequence. */
    @Test
    @Tag("matrix")
    void aThousandEndWhereACleanBuildDoes() throws IOException {
        new RandomSteps(Long.getLong("steps.seed", 11), folder, GenerateGoal::new).run(1000);
    }

    @Test
    void ofVariantsEndWhereACleanBuildDoes() throws IOException {
        new RandomSteps(5, folder, VariantsGoal::new).run(4);
    }

    @Test
    @Tag("matrix")
    void manyOfVariantsEndWhereACleanBuildDoes() throws IOException {
        new RandomSteps(Long.getLong("steps.seed", 11), folder, VariantsGoal::new).run(40);
    }
}
