package io.github.kconfig4j.config;

/**
 * A request that was not granted.
 *
 * @param asked the request
 * @param got the value that the symbol has instead
 */
public record Unmet(Assignment asked, String got) {}
