package io.github.kconfig4j.conf;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;

/** Replaces one value by another in what the user asked of tristates. */
final class TristateRewrite {
    private final Session session;

    TristateRewrite(Session session) {
        this.session = session;
    }

    void replace(String from, String to, SourcePosition origin) {
        session.change(values -> {
            for (Symbol symbol : session.tree().confOrder()) {
                boolean tristate = session.configuration().effectiveType(symbol) == SymbolType.TRISTATE;
                if (tristate) {
                    values.replace(symbol, from, to, origin);
                }
            }
        });
        session.invalidate();
    }
}
