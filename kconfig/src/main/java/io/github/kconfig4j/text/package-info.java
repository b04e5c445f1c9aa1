/** Texts of files, and how alike two are. */
@NullMarked
package io.github.kconfig4j.text;

import org.jspecify.annotations.NullMarked;
