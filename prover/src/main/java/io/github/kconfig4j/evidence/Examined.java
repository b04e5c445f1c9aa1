package io.github.kconfig4j.evidence;

import java.util.Optional;

/**
 * An entry that was examined.
 *
 * @param place where a person finds it in the artifact
 * @param size its size in bytes
 * @param sha256 the hash of its content, in hexadecimal digits
 * @param origin what gives it; empty if it is unexplained
 */
public record Examined(String place, int size, String sha256, Optional<Origin> origin) {}
