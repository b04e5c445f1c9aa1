package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.UnsetValues;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the symbols whose values are written. Safe for use by several threads. */
public final class ValueUses {
    private final ConditionParser parser;
    private final UnsetValues unset;
    private final String decision;

    /**
     * For files that ask for the options of a tree.
     *
     * @param parser reads names
     * @param decision how such a file decides on an option, with {@code %s} for its name
     */
    public ValueUses(KconfigTree tree, ConditionParser parser, String decision) {
        this.parser = parser;
        this.unset = new UnsetValues(tree);
        this.decision = decision;
    }

    /**
     * The use of a value; empty if an error was added to the diagnostics. A warning is added if it may have none.
     *
     * @param condition when it is needed
     */
    public Optional<ValueUse> of(ValueTag tag, Expr condition, List<Diagnostic> diagnostics) {
        Optional<Symbol> symbol = parser.symbol(tag.name(), diagnostics);
        if (symbol.isPresent() && !hasText(symbol.get())) {
            diagnostics.add(ofBool(tag, symbol.get()));
            return Optional.empty();
        }
        return symbol.map(found -> new ValueUse(tag, found, condition));
    }

    /** A warning, if a value may not be set where it is needed. */
    public Optional<Diagnostic> unset(ValueUse use) {
        return unset.check(use.symbol(), use.condition(), use.name());
    }

    private Diagnostic ofBool(ValueTag tag, Symbol symbol) {
        return tag.name()
                .source()
                .error(
                        DiagnosticId.VALUE_OF_BOOL,
                        tag.name().offset(0),
                        symbol.name() + " is a "
                                + symbol.type().name().toLowerCase(Locale.ROOT)
                                + ": it has no text to write.")
                .withHint("Decide on it, as in: " + String.format(decision, symbol.name()));
    }

    private static boolean hasText(Symbol symbol) {
        SymbolType type = symbol.type();
        return type == SymbolType.INT || type == SymbolType.HEX || type == SymbolType.STRING;
    }
}
