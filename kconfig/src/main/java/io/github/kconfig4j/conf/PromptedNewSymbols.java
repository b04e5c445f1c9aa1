package io.github.kconfig4j.conf;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;

/** The newest way: symbols with a prompt, in menu order; members of choices only at random. */
final class PromptedNewSymbols implements NewSymbols {
    private final Session session;
    private final KconfigTree tree;

    PromptedNewSymbols(Session session) {
        this.session = session;
        this.tree = session.tree();
    }

    @Override
    public void setAll(Source source, SourcePosition origin) {
        session.change(values -> {
            for (MenuNode node : tree.nodes()) {
                node.symbol()
                        .filter(s -> isSettable(node, s) && !s.isChoice() && !values.has(s))
                        .ifPresent(s -> values.set(s, source.value(s), origin));
            }
        });
        session.invalidate();
    }

    @Override
    public void setRandomly(RandomSource source, SourcePosition origin) {
        session.change(values -> {
            for (MenuNode node : tree.nodes()) {
                Symbol symbol = node.symbol().filter(s -> isSettable(node, s)).orElse(null);
                if (symbol == null || values.has(symbol)) {
                    continue;
                }
                if (!symbol.isChoice()) {
                    values.set(symbol, source.value(symbol), origin);
                    continue;
                }
                List<Symbol> open = new ArrayList<>();
                members(node, open);
                open.removeIf(values::has);
                while (!open.isEmpty()) {
                    values.setLast(open.remove(source.below(open.size())), "y", origin);
                }
            }
        });
        session.invalidate();
    }

    @Override
    public void leaveDefaults(SourcePosition origin) {
        session.invalidate();
    }

    private boolean isSettable(MenuNode node, Symbol symbol) {
        return node.prompt().isPresent()
                && symbol.type().isBoolOrTristate()
                && tree.choiceOf(symbol).isEmpty();
    }

    private static void members(MenuNode node, List<Symbol> members) {
        for (MenuNode child : node.children()) {
            child.symbol().ifPresent(members::add);
            members(child, members);
        }
    }
}
