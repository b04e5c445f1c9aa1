package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.model.ValueSyntax;
import io.github.kconfig4j.options.Feature;
import java.util.Optional;

/**
 * What a person can set in a configuration, one value at a time, as the C tool's front ends allow it. It changes nothing by
 * itself: what was asked for is changed in a builder, and resolved by whoever holds that. Immutable and thread-safe.
 */
public final class Edits {
    private final Configuration configuration;
    private final SourcePosition origin;

    /**
     * @param configuration as it is now
     * @param origin where the values are said to be from
     */
    public Edits(Configuration configuration, SourcePosition origin) {
        this.configuration = configuration;
        this.origin = origin;
    }

    /** Whether a symbol can be set to a value: not below what others force, not above what is visible. */
    public boolean isPossible(Symbol symbol, Tristate value) {
        Tristate visible = configuration.visibility(symbol);
        Tristate forced = configuration.reverseDependency(symbol);
        if (!symbol.type().isBoolOrTristate()
                || visible == Tristate.NO
                || configuration.effectiveType(symbol) == SymbolType.BOOL && value == Tristate.MOD
                || visible.compareTo(forced) <= 0) {
            return false;
        }
        if (typedChoice(symbol).isPresent() && visible == Tristate.YES) {
            return value == Tristate.YES;
        }
        boolean fullImplies = configuration.tree().dialect().has(Feature.FULL_IMPLIES);
        if (fullImplies && value == Tristate.MOD && configuration.implied(symbol) == Tristate.YES) {
            return false;
        }
        return value.compareTo(forced) >= 0 && value.compareTo(visible) <= 0;
    }

    /** Asks for a bool or tristate; of a choice that is a symbol of its own this chooses the member that is {@code y}. */
    public void set(UserValuesBuilder values, Symbol symbol, Tristate value) {
        typedChoice(symbol).filter(c -> value == Tristate.YES).ifPresent(choice -> {
            values.choose(choice.symbol(), symbol);
            values.decide(choice.symbol(), origin);
            choice.members().stream()
                    .filter(m -> configuration.visibility(m) != Tristate.NO)
                    .forEach(m -> values.decide(m, origin));
        });
        values.set(symbol, value.toString(), origin);
    }

    private Optional<Choice> typedChoice(Symbol symbol) {
        return configuration.tree().dialect().has(Feature.TYPED_CHOICES)
                ? configuration.tree().choiceOf(symbol)
                : Optional.empty();
    }

    /** Whether a text is a value for an int, hex or string as its range is now. */
    public boolean isPossible(Symbol symbol, String text) {
        return (!symbol.type().isNumber() || ValueSyntax.isValid(symbol.type(), text))
                && configuration.isInRange(symbol, text);
    }

    /** The text of an int, hex or string as it is kept: a hexadecimal number has {@code 0x} before it. */
    public static String stored(Symbol symbol, String text) {
        boolean prefixed = text.startsWith("0x") || text.startsWith("0X");
        return symbol.type() == SymbolType.HEX && !prefixed ? "0x" + text : text;
    }

    /** Asks for an int, hex or string. */
    public void set(UserValuesBuilder values, Symbol symbol, String text) {
        values.set(symbol, stored(symbol, text), origin);
    }

    /** Makes one member of a choice {@code y} and the other visible ones {@code n}. */
    public void choose(UserValuesBuilder values, Choice choice, Symbol member) {
        choice.members().stream()
                .filter(m -> configuration.visibility(m) != Tristate.NO)
                .forEach(m -> values.set(m, m == member ? "y" : "n", origin));
    }

    /** Whether {@link #choose} changes a value. */
    public boolean changes(Choice choice, Symbol member) {
        return choice.members().stream()
                .filter(m -> configuration.visibility(m) != Tristate.NO)
                .anyMatch(m -> configuration.tristate(m) != (m == member ? Tristate.YES : Tristate.NO));
    }

    /** Decisions that follow from a configuration once it is computed, which the C tool makes for the user. */
    public static void takeOver(UserValuesBuilder values, Configuration computed) {
        computed.unsettledChoices().forEach(values::forget);
        computed.migrated().stream()
                .filter(s -> !values.has(s))
                .forEach(s -> values.set(s, computed.value(s), SourcePosition.ofLine("<transitional>", 1)));
    }
}
