package io.github.kconfig4j.product.check;

/**
 * What is looked at besides the named variants.
 *
 * @param strength how many options are combined in all ways: 1, 2 or 3; 0 for none
 * @param extremes whether each option is also looked at alone, and all but each
 * @param random how many configurations at random
 * @param seed what those, and the order in which combinations are tried, depend on
 */
public record SampleRules(int strength, boolean extremes, int random, long seed) {}
