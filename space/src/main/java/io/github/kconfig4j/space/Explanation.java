package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.explain.Reasons;
import io.github.kconfig4j.model.Symbol;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Why a symbol has its value, and how it gets the one that was asked for.
 *
 * @param symbol the symbol
 * @param value its value
 * @param wanted the value that was asked for and is not granted
 * @param reason the chain of reasons; its statement is the symbol's value
 * @param remedies what would give it the value wanted
 */
public record Explanation(Symbol symbol, String value, Optional<String> wanted, Reason reason, Remedies remedies) {

    /** Explains the value of a symbol, and if another one was asked for, why it is not granted. */
    public static Explanation of(Configuration configuration, Symbol symbol) {
        String value = configuration.value(symbol);
        return configuration
                .userValues()
                .get(symbol)
                .filter(asked -> !asked.value().equals(value))
                .map(asked -> of(configuration, symbol, asked.value()))
                .orElseGet(() -> new Explanation(
                        symbol, value, Optional.empty(), new Reasons(configuration).of(symbol), Remedies.NONE));
    }

    /** Explains why a symbol does not have a value, and what would give it that. */
    public static Explanation of(Configuration configuration, Symbol symbol, String wanted) {
        String value = configuration.value(symbol);
        Reason reason = new Reasons(configuration).of(symbol, wanted);
        if (value.equals(wanted)) {
            return new Explanation(symbol, value, Optional.empty(), reason, Remedies.NONE);
        }
        return new Explanation(symbol, value, Optional.of(wanted), reason, Remedies.of(configuration, symbol, wanted));
    }

    /**
     * What to ask for instead where nothing was found that gives the value wanted: what the symbol has now. That was
     * tried: it is granted, and no other request is lost for it.
     */
    public static Optional<Remedy> giveUp(Configuration configuration, Unmet unmet) {
        Assignment asked = unmet.asked();
        UserValues values = configuration.userValues().with(asked.symbol(), unmet.got(), asked.origin());
        Configuration settled = Configuration.resolve(configuration.tree(), values);
        boolean granted = settled.value(asked.symbol()).equals(unmet.got());
        return granted && new Losses(configuration).none(settled, Set.of())
                ? Optional.of(new Remedy(List.of(new Change(asked.symbol(), unmet.got())), List.of(asked)))
                : Optional.empty();
    }

    /** The same with other names for the places, such as with the folder before the file. */
    public Explanation withPlaces(UnaryOperator<SourcePosition> names) {
        return new Explanation(symbol, value, wanted, reason.withPlaces(names), remedies);
    }

    /**
     * The chain of reasons, a line each, and what would give the value wanted, as lines of a {@code .config}, or that nothing does; ends
     * with a line end.
     *
     * @param prefix what stands before each name in a {@code .config}, usually {@code CONFIG_}
     */
    public String format(String prefix) {
        return reason.format() + advice(prefix);
    }

    /** What would give the value wanted, or that nothing does, as in {@link #format}; nothing if none is wanted. */
    public String advice(String prefix) {
        return wanted.map(value -> remedies.format(value, prefix)).orElse("");
    }
}
