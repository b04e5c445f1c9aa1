/**
 * Runs contributors once, keeps what they describe, and builds the types of a configuration from it with JavaPoet. The
 * built-in contributor {@code autoconf} is here as well, written against the public interface like any other.
 */
@NullMarked
package io.github.kconfig4j.generate.contribute;

import org.jspecify.annotations.NullMarked;
