package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.MenuVisibility;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;

/** What {@code ?} tells about an entry, outside of a run. */
public final class EntryPage {
    private EntryPage() {}

    /**
     * Its help, its symbol, where it is defined and what it has to do with others, as {@code conf} prints it once all values
     * are computed.
     *
     * @param prefix what stands before each name in a {@code .config}
     */
    public static String of(Configuration configuration, MenuNode node, String prefix) {
        return SymbolPage.of(new Computed(configuration), node, prefix);
    }

    /** All values are there, and showing them does nothing. */
    private record Computed(Configuration configuration) implements Shown {
        @Override
        public String shown(Symbol symbol) {
            return configuration.value(symbol);
        }

        @Override
        public void ask(Expr expr) {}

        @Override
        public boolean isVisible(MenuNode node) {
            return MenuVisibility.isVisible(configuration, node);
        }
    }
}
