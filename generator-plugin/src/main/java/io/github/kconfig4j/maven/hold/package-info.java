/** Keeps a module for one build at a time, and retells how that build fails. */
@NullMarked
package io.github.kconfig4j.maven.hold;

import org.jspecify.annotations.NullMarked;
