/**
 * Writes files so that nobody sees half of one, and tells by hashes whether files have changed.
 */
@NullMarked
package io.github.kconfig4j.generate.files;

import org.jspecify.annotations.NullMarked;
