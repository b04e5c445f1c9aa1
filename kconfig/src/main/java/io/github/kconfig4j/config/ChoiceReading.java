package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * What a line about a member means for its choice where a choice is a symbol of its own: the choice is as much set as
 * its members together. In other dialects nothing: there the order of the members' assignments is enough.
 */
final class ChoiceReading {
    private final KconfigTree tree;
    private final UserValuesBuilder values;
    private final boolean typed;
    private final byte[] states;
    private SourcePosition origin = SourcePosition.ofLine(".config", 1);

    ChoiceReading(KconfigTree tree, UserValuesBuilder values) {
        this.tree = tree;
        this.values = values;
        this.typed = tree.dialect().has(Feature.TYPED_CHOICES);
        this.states = new byte[tree.symbolCount()];
    }

    /** A file that is read decides on every choice, with {@code n} to begin with. */
    void startFile(String file) {
        origin = SourcePosition.ofLine(file, 1);
        Arrays.fill(states, Values.NO);
        for (Choice choice : tree.choices()) {
            if (typed && !values.has(choice.symbol())) {
                values.set(choice.symbol(), "n", origin);
            }
        }
    }

    /** The symbols that count as assigned before the first line. */
    BitSet assignedAtStart() {
        BitSet assigned = new BitSet();
        if (typed) {
            tree.choices().forEach(c -> assigned.set(c.symbol().index()));
        }
        return assigned;
    }

    /** Takes note of an assignment. Returns what {@code conf} says about it. */
    Optional<String> set(Symbol symbol, String value) {
        if (symbol.isChoice()) {
            states[symbol.index()] = Resolver.tristate(new Assignment(symbol, value, origin));
        }
        Optional<Choice> choice = typed ? tree.choiceOf(symbol) : Optional.empty();
        return choice.flatMap(c -> memberSet(c.symbol(), symbol, value));
    }

    private Optional<String> memberSet(Symbol choice, Symbol member, String value) {
        byte before = states[choice.index()];
        byte added = Resolver.tristate(new Assignment(member, value, origin));
        states[choice.index()] = (byte) Math.max(before, added);
        boolean inconsistent = added == Values.MOD && before == Values.YES;
        if (inconsistent) {
            values.forget(choice);
        }
        String state = "nmy".substring(states[choice.index()], states[choice.index()] + 1);
        if (values.has(choice)) {
            values.set(choice, state, origin);
        } else {
            values.keep(choice, state, origin);
        }
        if (added == Values.YES) {
            values.choose(choice, member);
        }
        if (inconsistent) {
            return Optional.of(member.name() + " creates inconsistent choice state");
        }
        return added == Values.YES && before != Values.NO
                ? Optional.of("override: " + member.name() + " changes choice state")
                : Optional.empty();
    }
}
