/** Builds variants as Maven would: starts a Maven for each, and reads what came of it. */
@NullMarked
package io.github.kconfig4j.maven.each;

import org.jspecify.annotations.NullMarked;
