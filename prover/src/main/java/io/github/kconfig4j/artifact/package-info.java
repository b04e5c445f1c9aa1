/**
 * What an artifact holds: every file of a folder or of an archive, those of nested archives included, told apart by
 * content and never by name. It knows nothing of variants, of proofs or of Maven.
 */
@NullMarked
package io.github.kconfig4j.artifact;

import org.jspecify.annotations.NullMarked;
