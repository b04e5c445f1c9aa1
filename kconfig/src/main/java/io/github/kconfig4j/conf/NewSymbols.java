package io.github.kconfig4j.conf;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;

/** Gives a value to all bool and tristate symbols that the user has not decided on. */
interface NewSymbols {

    /** Where the values come from. */
    @FunctionalInterface
    interface Source {
        /** The value for a symbol. */
        String value(Symbol symbol);
    }

    /** The way of the tree's dialect. */
    static NewSymbols of(Session session) {
        return session.tree().dialect().has(Feature.TYPED_CHOICES)
                ? new TypedNewSymbols(session)
                : new PromptedNewSymbols(session);
    }

    /** The same value for all. */
    void setAll(Source source, SourcePosition origin);

    /** Random values; of each choice a random member. */
    void setRandomly(RandomSource source, SourcePosition origin);

    /** No values: what is new takes its default. */
    void leaveDefaults(SourcePosition origin);
}
