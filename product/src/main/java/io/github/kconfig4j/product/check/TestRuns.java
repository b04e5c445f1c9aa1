package io.github.kconfig4j.product.check;

/**
 * How often a failing test was run once more to find the smallest configuration in which it fails, and the condition.
 *
 * @param made how often
 * @param most how often it might have been
 * @param isStopped whether more runs would have been needed
 */
public record TestRuns(int made, int most, boolean isStopped) {}
