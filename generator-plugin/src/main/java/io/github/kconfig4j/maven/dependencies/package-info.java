/** What a module depends on in each of its configurations. */
@NullMarked
package io.github.kconfig4j.maven.dependencies;

import org.jspecify.annotations.NullMarked;
