/**
 * Runs javac in memory: source texts in, class files and {@link io.github.kconfig4j.diagnostic.Diagnostic}s out. It
 * knows generated sources by their line origins, so that an error of the compiler names the template; it knows nothing
 * of variants, of proofs or of Maven.
 */
@NullMarked
package io.github.kconfig4j.compile;

import org.jspecify.annotations.NullMarked;
