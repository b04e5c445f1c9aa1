/**
 * Reads and writes jars: which files of a folder of classes go into one, in a fixed order and with a fixed time, so that
 * the same content is the same jar byte for byte. It knows nothing of variants, of proofs or of Maven.
 */
@NullMarked
package io.github.kconfig4j.jar;

import org.jspecify.annotations.NullMarked;
