/** What is shown and what is edited: values and functions, without a terminal. */
@NullMarked
package io.github.kconfig4j.menuconfig.model;

import org.jspecify.annotations.NullMarked;
