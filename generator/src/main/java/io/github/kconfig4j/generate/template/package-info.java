/**
 * FreeMarker templates: parsed once under lock-down, analysed in all branches, rendered with a line map. A template may
 * hold text, {@code #if} with {@code config("…")}, values {@code ${CONFIG["X"]}} and comments; all else is refused with
 * its place. It knows nothing of Kbuild files and directories.
 */
@NullMarked
package io.github.kconfig4j.generate.template;

import org.jspecify.annotations.NullMarked;
