package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;

/** What a page about a symbol shows, and what showing it does to a run of the C tool. */
interface Shown {
    /** The values. */
    Configuration configuration();

    /** The value of a symbol as it is shown. */
    String shown(Symbol symbol);

    /** Asks for the value of an expression. */
    void ask(Expr expr);

    /** Whether the menu shows an entry. */
    boolean isVisible(MenuNode node);
}
