/**
 * Kconfig expressions as presence conditions: read from a file with exact positions, combined, and compared with what
 * the options allow. It knows neither Kbuild files nor templates.
 */
@NullMarked
package io.github.kconfig4j.generate.condition;

import org.jspecify.annotations.NullMarked;
