package io.github.kconfig4j.space.sample;

/**
 * How much of all combinations of levels a sample has.
 *
 * @param strength how many factors are combined
 * @param covered how many combinations are in some configuration of the sample
 * @param impossible how many are, for certain, in no configuration at all
 * @param notFound how many of the others no configuration was found for
 */
public record Covered(int strength, int covered, int impossible, int notFound) {
    /** All that there may be. */
    public int coverable() {
        return covered + notFound;
    }
}
