/**
 * Finds the options that a module's pom names, and gives them their values for the rest of the build.
 */
@NullMarked
package io.github.kconfig4j.maven.pom;

import org.jspecify.annotations.NullMarked;
