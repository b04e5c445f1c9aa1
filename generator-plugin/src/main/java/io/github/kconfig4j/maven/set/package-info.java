/** Finds the template set, the tree and the ordinary sources that a module is built from, or that it has none. */
@NullMarked
package io.github.kconfig4j.maven.set;

import org.jspecify.annotations.NullMarked;
