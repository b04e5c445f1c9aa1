/** Runs the commands of Kconfig files. */
@NullMarked
package io.github.kconfig4j.shell;

import org.jspecify.annotations.NullMarked;
