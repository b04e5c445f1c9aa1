/** Reads from Maven how a module is compiled and packaged, so that variants can be. */
@NullMarked
package io.github.kconfig4j.maven.module;

import org.jspecify.annotations.NullMarked;
