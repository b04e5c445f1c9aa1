/**
 * Turns sources with the comments of another preprocessor into sources with directives, and a Kconfig. Nothing is written until
 * all of it is known to be right.
 */
@NullMarked
package io.github.kconfig4j.importer;

import org.jspecify.annotations.NullMarked;
