package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.text.DollarText;
import java.util.Optional;

/**
 * The title of the main menu. Where the tool takes values of symbols for {@code $NAME}, it computes them as soon as all files are
 * read, when no condition is complete and no choice has members, and does not compute them again until it reads a configuration;
 * see {@code conf_parse} and {@code sym_expand_string_value} in the kernel up to 4.17. Immutable.
 */
public final class Title {
    private final String text;
    private final Optional<ConfTables> early;

    private Title(KconfigTree tree) {
        String raw = tree.root().prompt().map(Property.Prompt::text).orElse("");
        early = tree.unfinished().map(unfinished -> new ConfTables(unfinished, symbol -> {}));
        text = early.isPresent() ? expand(raw, early.get(), tree.unfinished().get()) : raw;
    }

    private static Title in(KconfigTree tree) {
        return tree.derived(Title.class, Title::new);
    }

    /** The title of a tree. */
    public static String of(KconfigTree tree) {
        return in(tree).text;
    }

    private static String expand(String raw, ConfTables tables, KconfigTree unfinished) {
        return DollarText.expand(
                raw, name -> symbol(unfinished, name).map(s -> value(tables, s)).orElse(""));
    }

    private static String value(ConfTables tables, Symbol symbol) {
        tables.ask(symbol);
        return tables.now().value(symbol);
    }

    /** The symbol of an unquoted name, also one that nothing declares, or of a choice. */
    private static Optional<Symbol> symbol(KconfigTree tree, String name) {
        for (int index = 0; index < tree.symbolCount(); index++) {
            Symbol symbol = tree.symbolAt(index);
            boolean unquoted = !symbol.isConstant() || index <= Symbol.YES.index();
            if (unquoted && !name.isEmpty() && symbol.name().equals(name)) {
                return Optional.of(symbol);
            }
        }
        return Optional.empty();
    }

    /** Puts what was computed for the title into the tables that a run begins with. */
    static void begin(KconfigTree tree, ConfTables tables) {
        if (tree.unfinished().isPresent()) {
            in(tree).early.ifPresent(tables::takeComputed);
        }
    }
}
