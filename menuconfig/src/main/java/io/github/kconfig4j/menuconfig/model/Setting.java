package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.Optional;

/** Sets bools and tristates, and says why not. */
final class Setting {
    private Setting() {}

    /** The state with the next value. */
    static State toggle(State state, Symbol symbol) {
        return state.history()
                .now()
                .toggle(symbol)
                .map(state::edited)
                .orElseGet(() -> state.saying(refusal(state.configuration(), symbol, "anything else")));
    }

    /** The state with that value; where only {@code m} is possible, {@code y} gives that. */
    static State set(State state, Symbol symbol, Tristate value) {
        Edition now = state.history().now();
        Optional<Edition> next = now.set(symbol, value);
        if (next.isPresent()) {
            return state.edited(next.get());
        }
        Optional<Edition> less = value == Tristate.YES ? now.set(symbol, Tristate.MOD) : Optional.empty();
        return less.map(edition -> state.edited(edition)
                        .saying(symbol + " is m: what it depends on is a module, so it cannot be y."))
                .orElseGet(() -> state.saying(refusal(state.configuration(), symbol, value.toString())));
    }

    /** Whether a choice can be switched as a whole. */
    static boolean isSwitched(State state, Symbol choice) {
        Edition now = state.history().now();
        Tristate value = state.configuration().tristate(choice);
        for (Tristate other : Tristate.values()) {
            if (other != value && now.isPossible(choice, other)) {
                return true;
            }
        }
        return false;
    }

    private static String refusal(Configuration configuration, Symbol symbol, String value) {
        return symbol + " cannot be " + value + ": " + reason(configuration, symbol, value) + ". F10 says why.";
    }

    private static String reason(Configuration configuration, Symbol symbol, String value) {
        if (configuration.visibility(symbol) == Tristate.NO) {
            return "what it depends on does not hold";
        }
        if (!configuration.isChangeable(symbol)) {
            return "it is selected";
        }
        if (value.equals("m") && configuration.effectiveType(symbol) == SymbolType.BOOL) {
            return "it is y or n";
        }
        if (configuration.tree().choiceOf(symbol).isPresent()) {
            return "it is a member of a choice, set another one";
        }
        return "others allow no more, or force that much";
    }
}
