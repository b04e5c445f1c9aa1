/** Lets a person edit a configuration in a terminal. */
@NullMarked
package io.github.kconfig4j.menuconfig;

import org.jspecify.annotations.NullMarked;
