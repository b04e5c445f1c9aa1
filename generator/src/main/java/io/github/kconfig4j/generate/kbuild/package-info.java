/**
 * Kbuild files: which files a template set has, and under which condition. All directories are read whatever the
 * configuration. It knows nothing of what is in the files that a Kbuild file names.
 */
@NullMarked
package io.github.kconfig4j.generate.kbuild;

import org.jspecify.annotations.NullMarked;
