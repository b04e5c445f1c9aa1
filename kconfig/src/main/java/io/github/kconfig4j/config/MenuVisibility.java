package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import java.util.Optional;

/** Whether a menu shows an entry. */
public final class MenuVisibility {
    private MenuVisibility() {}

    /**
     * Whether the entry has a prompt, is not hidden by {@code visible if}, and either its condition holds or it is set
     * and something below it is visible.
     */
    public static boolean isVisible(Configuration configuration, MenuNode node) {
        if (node.prompt().isEmpty() || isHiddenByMenu(configuration, node)) {
            return false;
        }
        if (promptVisibility(configuration, node) != Tristate.NO) {
            return true;
        }
        Optional<Symbol> symbol = node.symbol();
        return symbol.isPresent()
                && configuration.tristate(symbol.get()) != Tristate.NO
                && node.children().stream().anyMatch(child -> isVisible(configuration, child));
    }

    private static boolean isHiddenByMenu(Configuration configuration, MenuNode node) {
        return !node.visibility().equals(Expr.YES) && configuration.evaluate(node.visibility()) == Tristate.NO;
    }

    /** The value of the condition of the entry's prompt. */
    public static Tristate promptVisibility(Configuration configuration, MenuNode node) {
        Tristate condition =
                node.prompt().map(p -> configuration.evaluate(p.condition())).orElse(Tristate.NO);
        return node.symbol()
                .map(s -> configuration.promptVisibility(s, condition))
                .orElse(condition);
    }
}
