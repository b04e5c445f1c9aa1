package io.github.kconfig4j.generate.source;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;

/**
 * A place in a template set at which something depends on a symbol.
 *
 * @param kind what depends on it
 * @param path the generated file, with {@code /} between its parts, or the dependency
 * @param first the place, or the first line of several; the file is relative to the root of the template set
 * @param lastLine the last line
 * @param condition the full presence condition of what is there
 */
public record SymbolUse(Kind kind, String path, SourcePosition first, int lastLine, Expr condition) {

    /** What depends on a symbol. */
    public enum Kind {
        /** Whether the file exists; the place is in a Kbuild. */
        FILE,
        /** Whether lines of a template, or parts that a contributor adds, exist. */
        LINES,
        /** Text that holds the symbol's value. */
        VALUE,
        /** Whether the module has a dependency; the place is in a Kbuild. */
        DEPENDENCY
    }
}
