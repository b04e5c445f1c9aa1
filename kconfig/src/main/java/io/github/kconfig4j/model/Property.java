package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * What one line of an entry says about its symbol or choice. Conditions are complete: the line's own, the entry's
 * dependencies and those of all menus and {@code if}s around it, for a prompt also their {@code visible if}.
 */
public sealed interface Property {
    /** Under which condition it counts; {@link Expr#YES} if always. */
    Expr condition();

    /** The line, and the column of its first word. */
    SourcePosition position();

    /** {@code prompt "text" if condition}, also as part of a type line; the title of a menu or comment. */
    record Prompt(String text, Expr condition, SourcePosition position) implements Property {}

    /** {@code default value if condition}, also as {@code def_bool}, {@code def_tristate}. */
    record Default(Expr value, Expr condition, SourcePosition position) implements Property {}

    /** {@code select target if condition}. */
    record Select(Symbol target, Expr condition, SourcePosition position) implements Property {}

    /** {@code imply target if condition}. */
    record Imply(Symbol target, Expr condition, SourcePosition position) implements Property {}

    /** {@code range low high if condition}; both ends are included. */
    record Range(Symbol low, Symbol high, Expr condition, SourcePosition position) implements Property {}
}
