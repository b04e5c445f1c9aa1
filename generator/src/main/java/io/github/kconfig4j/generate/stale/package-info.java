/**
 * Finds the sources that must be compiled again although their own text is the same. It knows texts of Java sources, nothing
 * of files, configurations or the compiler.
 */
@NullMarked
package io.github.kconfig4j.generate.stale;

import org.jspecify.annotations.NullMarked;
