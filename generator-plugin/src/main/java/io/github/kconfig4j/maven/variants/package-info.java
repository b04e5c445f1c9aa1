/** The variants that a module's files, its pom and the command line name. */
@NullMarked
package io.github.kconfig4j.maven.variants;

import org.jspecify.annotations.NullMarked;
