package io.github.kconfig4j.inspection.api;

/**
 * A difference between two variants in an element that both have, to somebody who compiles with the one and runs or compiles with
 * the other.
 *
 * @param key the element
 * @param change what changes on the way
 * @param from the number of the variant that something is compiled with
 * @param to the number of the one that it meets then
 */
public record Finding(ElementKey key, Change change, int from, int to) {}
