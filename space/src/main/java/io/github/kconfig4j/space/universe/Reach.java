package io.github.kconfig4j.space.universe;

import java.util.Optional;

/**
 * What became of the search for a configuration in which a part of a set exists.
 *
 * @param region the part; where several exist under one condition, the first
 * @param member the name of the named variant or planned member in which its condition is y; empty if none was found
 * @param impossible whether it is certain that there is no such configuration
 */
public record Reach(Region region, Optional<String> member, boolean impossible) {}
