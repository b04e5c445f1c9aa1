package io.github.kconfig4j.explain;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.model.ValueSyntax;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** What is against a value itself, whatever its symbol depends on: its type, its range, that there are no modules. */
final class RefusedValues {
    private final Configuration configuration;
    private final KconfigTree tree;
    private final BiFunction<Symbol, Tristate, Reason> symbols;

    /** @param symbols the reason of a symbol, up to the value below which it also has those why it is not higher */
    RefusedValues(Configuration configuration, BiFunction<Symbol, Tristate, Reason> symbols) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.symbols = symbols;
    }

    /** Why a symbol cannot have a value; empty if the value is none that it refuses. */
    List<Reason> of(Symbol symbol, String wanted) {
        if (symbol.type().isBoolOrTristate() && Tristate.of(wanted).isEmpty()
                || symbol.type() == SymbolType.BOOL && wanted.equals("m")) {
            return List.of(Reason.of(quoted(wanted) + " is no value of a " + word(symbol.type())));
        }
        if (symbol.type().isNumber() && !ValueSyntax.isValid(symbol.type(), wanted)) {
            return List.of(Reason.of(quoted(wanted) + " is no " + word(symbol.type())));
        }
        return wholeOnly(symbol, wanted) ? List.of(withoutModules()) : outside(symbol, wanted);
    }

    private static String word(SymbolType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** A value, so that an empty one is seen. */
    static String quoted(String value) {
        return value.isEmpty() ? "\"\"" : value;
    }

    /** Whether there is no {@code m}, which is asked for. */
    private boolean wholeOnly(Symbol symbol, String wanted) {
        return symbol.type() == SymbolType.TRISTATE && wanted.equals("m") && !configuration.modulesEnabled();
    }

    private Reason withoutModules() {
        return tree.modules()
                .map(modules ->
                        new Reason("without modules m is y", List.of(), List.of(symbols.apply(modules, Tristate.YES))))
                .orElseGet(() -> Reason.of("no option says that there are modules, and without them m is y"));
    }

    /** Why a value is outside of the range of a symbol; empty if it is not. */
    List<Reason> outside(Symbol symbol, String wanted) {
        return symbol.type().isNumber() && !wanted.isEmpty() && !configuration.isInRange(symbol, wanted)
                ? configuration.range(symbol).map(range -> outside(wanted, range)).stream()
                        .toList()
                : List.of();
    }

    /** Whether the value comes from the one asked for: the end of the range that it violates, or {@code y} instead of {@code m}. */
    boolean isBent(Symbol symbol, String asked) {
        if (configuration.visibility(symbol) == Tristate.NO) {
            return false;
        }
        boolean clamped = !tree.dialect().has(Feature.VALUES_ON_DEMAND)
                && symbol.type().isNumber()
                && ValueSyntax.isValid(symbol.type(), asked)
                && !configuration.isInRange(symbol, asked);
        return clamped || wholeOnly(symbol, asked) && configuration.tristate(symbol) == Tristate.YES;
    }

    private Reason outside(String wanted, Property.Range range) {
        List<Reason> because = new ArrayList<>();
        for (Symbol bound : List.of(range.low(), range.high())) {
            if (bound.isDeclared()) {
                because.add(symbols.apply(bound, Tristate.NO));
            }
        }
        return new Reason(
                wanted + " is outside of the range " + range.low() + " to " + range.high(),
                List.of(range.position()),
                because);
    }
}
