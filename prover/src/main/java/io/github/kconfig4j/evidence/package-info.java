/**
 * Explains the entries of an artifact: each must be what a source of its variant gives, or it is named. It compares bytes
 * and knows nothing of conditions, of searching or of Maven.
 */
@NullMarked
package io.github.kconfig4j.evidence;

import org.jspecify.annotations.NullMarked;
