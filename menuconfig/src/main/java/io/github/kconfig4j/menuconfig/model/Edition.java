package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Edits;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.config.UserValuesBuilder;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.space.Remedy;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A configuration between two changes. Immutable; a change gives another one.
 *
 * @param configuration the values
 * @param values what is asked for, with what the C tool decides for the user once these values are computed
 */
record Edition(Configuration configuration, UserValues values) {
    private static final String FILE = "<menuconfig>";
    private static final SourcePosition ORIGIN = SourcePosition.ofLine(FILE, 1);

    static Edition of(KconfigTree tree, UserValues values) {
        Configuration configuration = Configuration.resolve(tree, values);
        if (configuration.unsettledChoices().isEmpty()
                && configuration.migrated().isEmpty()) {
            return new Edition(configuration, values);
        }
        UserValuesBuilder settled = values.toBuilder();
        Edits.takeOver(settled, configuration);
        return new Edition(configuration, settled.build());
    }

    KconfigTree tree() {
        return configuration.tree();
    }

    private Edits edits() {
        return new Edits(configuration, ORIGIN);
    }

    private Edition changed(Consumer<UserValuesBuilder> change) {
        UserValuesBuilder builder = values.toBuilder();
        change.accept(builder);
        return of(tree(), builder.build());
    }

    /** Whether a bool or tristate can have that value as things are. */
    boolean isPossible(Symbol symbol, Tristate value) {
        if (symbol.isChoice() && !tree().dialect().has(Feature.TYPED_CHOICES)) {
            return false;
        }
        return configuration.tristate(symbol) == value && configuration.visibility(symbol) != Tristate.NO
                || edits().isPossible(symbol, value);
    }

    /** With a bool or tristate set, if that is possible. */
    Optional<Edition> set(Symbol symbol, Tristate value) {
        if (!isPossible(symbol, value)) {
            return Optional.empty();
        }
        Optional<Choice> choice = untypedChoice(symbol);
        if (choice.isPresent()) {
            return value == Tristate.YES
                    ? Optional.of(changed(builder -> edits().choose(builder, choice.get(), symbol)))
                    : Optional.empty();
        }
        return Optional.of(changed(builder -> edits().set(builder, symbol, value)));
    }

    private Optional<Choice> untypedChoice(Symbol symbol) {
        return tree().dialect().has(Feature.TYPED_CHOICES) ? Optional.empty() : tree().choiceOf(symbol);
    }

    /** With the next possible value of a bool or tristate: from n over m to y, then n again. */
    Optional<Edition> toggle(Symbol symbol) {
        Tristate[] order = Tristate.values();
        int now = configuration.tristate(symbol).ordinal();
        for (int i = 1; i < order.length; i++) {
            Optional<Edition> next = set(symbol, order[(now + i) % order.length]);
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Whether a text can be the value of an int, hex or string as things are. */
    boolean isPossible(Symbol symbol, String text) {
        return configuration.isChangeable(symbol) && edits().isPossible(symbol, text);
    }

    /** With an int, hex or string set, if that is possible. */
    Optional<Edition> set(Symbol symbol, String text) {
        return isPossible(symbol, text)
                ? Optional.of(changed(builder -> edits().set(builder, symbol, text)))
                : Optional.empty();
    }

    /** With what gives a value that was not possible. */
    Edition apply(Remedy remedy) {
        List<Assignment> asked = remedy.changes().stream()
                .map(c -> new Assignment(c.symbol(), c.value(), ORIGIN))
                .toList();
        UserValuesBuilder builder = values.toBuilder();
        remedy.replaced().forEach(r -> builder.unset(r.symbol()));
        return of(tree(), builder.build().withFile(FILE, asked));
    }

    /** The assignments that another edition does not have so and that are granted, in the order in which they were made. */
    Collection<Assignment> beyond(Edition base) {
        return values.assignments().stream()
                .filter(a -> !values.isRecord(a.symbol()))
                .filter(a -> base.values
                        .get(a.symbol())
                        .filter(b -> b.value().equals(a.value()))
                        .isEmpty())
                .filter(a -> configuration.value(a.symbol()).equals(a.value()))
                .toList();
    }

    /** Whether the same is asked for. */
    boolean asksFor(Edition other) {
        return values == other.values
                || tree().symbols().stream()
                        .allMatch(s -> configuration.value(s).equals(other.configuration.value(s))
                                && configuration.isWritten(s) == other.configuration.isWritten(s));
    }
}
