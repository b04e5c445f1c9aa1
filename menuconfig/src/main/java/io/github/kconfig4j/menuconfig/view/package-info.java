/** Draws a state into cells. */
@NullMarked
package io.github.kconfig4j.menuconfig.view;

import org.jspecify.annotations.NullMarked;
