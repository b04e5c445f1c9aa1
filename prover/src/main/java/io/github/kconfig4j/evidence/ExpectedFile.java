package io.github.kconfig4j.evidence;

/**
 * A file that is expected.
 *
 * @param bytes its content; not to be changed
 * @param origin what gives it
 */
public record ExpectedFile(byte[] bytes, Origin origin) {}
