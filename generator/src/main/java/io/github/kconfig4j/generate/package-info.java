/**
 * From a template set to sources: the set is read and analysed once, then rendered for any number of configurations.
 * Everything here is pure but for the reading of the set's files; it knows nothing of output directories, compilers or
 * Maven.
 */
@NullMarked
package io.github.kconfig4j.generate;

import org.jspecify.annotations.NullMarked;
