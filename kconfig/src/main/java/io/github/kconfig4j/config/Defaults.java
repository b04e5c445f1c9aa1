package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;
import java.util.function.Function;

/**
 * The value that a symbol would have if the user had said nothing about it, as {@code savedefconfig} sees it: with what
 * selects and implies it, without its range.
 */
final class Defaults {
    private final Configuration configuration;

    Defaults(Configuration configuration) {
        this.configuration = configuration;
    }

    String text(Symbol symbol) {
        Optional<Property.Default> active = configuration.activeDefault(symbol);
        if (symbol.type().isBoolOrTristate()) {
            return letter(symbol, active);
        }
        return active.filter(d -> d.value() instanceof Expr.SymbolRef)
                .map(d -> configuration.defaultText(((Expr.SymbolRef) d.value()).symbol()))
                .orElseGet(() -> nothing(configuration.tree().dialect(), symbol.type()));
    }

    /** Whether {@code savedefconfig} leaves the symbol out: nobody could set it, or it is what it would be anyway. */
    boolean isLeftOut(Symbol symbol) {
        return !configuration.isChangeable(symbol)
                || isDefault(symbol)
                || isChoiceDefault(symbol, configuration::choiceDefault);
    }

    /** Whether it has the value of its default. */
    boolean isDefault(Symbol symbol) {
        return configuration.value(symbol).equals(text(symbol));
    }

    /**
     * Whether it is the member that its choice has anyway.
     *
     * @param standard gives that member of a choice
     */
    boolean isChoiceDefault(Symbol symbol, Function<Symbol, Optional<Symbol>> standard) {
        Optional<Choice> choice = configuration.tree().choiceOf(symbol);
        if (choice.isEmpty()) {
            return false;
        }
        Optional<Symbol> member = standard.apply(choice.get().symbol());
        return !choice.get().optional()
                && symbol.type() == SymbolType.BOOL
                && configuration.tristate(symbol) == Tristate.YES
                && member.filter(symbol::equals).isPresent();
    }

    private String letter(Symbol symbol, Optional<Property.Default> active) {
        Tristate value = active.map(d -> configuration.evaluate(d.value()).and(configuration.evaluate(d.condition())))
                .orElse(Tristate.NO);
        value = value.or(configuration.reverseDependency(symbol));
        boolean member = configuration.tree().choiceOf(symbol).isPresent();
        boolean whole = symbol.type() == SymbolType.BOOL || !member && !configuration.modulesEnabled();
        if (value == Tristate.MOD && whole) {
            value = Tristate.YES;
        }
        Tristate implied = configuration.implied(symbol);
        if (value.compareTo(implied) < 0) {
            value = implied;
        }
        return value.toString();
    }

    /** The value of a symbol that nobody says anything about. */
    static String nothing(Dialect dialect, SymbolType type) {
        if (!type.isNumber() || !dialect.has(Feature.ZERO_NUMBERS)) {
            return "";
        }
        return type == SymbolType.INT ? "0" : "0x0";
    }
}
