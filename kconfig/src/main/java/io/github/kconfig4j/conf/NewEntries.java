package io.github.kconfig4j.conf;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.function.Consumer;

/** Finds the visible entries that the user has not decided on. */
final class NewEntries {
    private NewEntries() {}

    /** Calls for each such entry from a node downwards. The action may change the user's values. */
    static void visit(Session session, MenuNode node, Consumer<MenuNode> action) {
        if (!session.comeTo(node)) {
            return;
        }
        if (node.symbol().filter(s -> isNew(session, s)).isPresent()) {
            action.accept(node);
        }
        node.children().forEach(child -> visit(session, child, action));
    }

    private static boolean isNew(Session session, Symbol symbol) {
        if (session.has(symbol)) {
            return false;
        }
        if (symbol.isChoice()) {
            boolean typed = session.tree().dialect().has(Feature.TYPED_CHOICES);
            return typed
                    && (session.configuration().isChangeable(symbol)
                            || session.configuration().tristate(symbol) == Tristate.YES);
        }
        return session.configuration().isChangeable(symbol);
    }
}
