package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.ConfigLines;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Symbol;

/** What is said of the entry that the cursor is on, in a line. */
final class Notes {
    private Notes() {}

    static String of(State state, MenuNode node) {
        return node.symbol()
                .filter(symbol -> !symbol.name().isEmpty())
                .map(symbol -> of(state, symbol))
                .orElse("");
    }

    private static String of(State state, Symbol symbol) {
        Configuration configuration = state.configuration();
        String line = new ConfigLines(configuration, state.surroundings().prefix()).assignment(symbol);
        String code = state.surroundings().code().summary(symbol);
        String type = symbol.type().name().toLowerCase(java.util.Locale.ROOT);
        return line.strip() + "  (" + type + ")" + (code.isEmpty() ? "" : "  " + code);
    }
}
