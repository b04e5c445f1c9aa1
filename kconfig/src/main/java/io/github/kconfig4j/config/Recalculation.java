package io.github.kconfig4j.config;

import io.github.kconfig4j.model.KconfigTree;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Says which symbols have to be computed again if other values are asked for: those that are asked otherwise, and those that read what has
 * changed. That is not so for a symbol that is computed before something it reads: once that has to be computed, all has to. Made once per
 * tree, never changed.
 */
final class Recalculation {
    private final Program program;
    private final Dependents dependents;
    /** By symbol index: the place in the order in which values are computed, or -1. */
    private final int[] places;

    /** The symbols whose values hang on more than the values of what they read. */
    private final BitSet special = new BitSet();

    private Recalculation(KconfigTree tree) {
        program = Program.of(tree);
        dependents = Dependents.of(tree);
        places = new int[program.types.length];
        Arrays.fill(places, -1);
        for (int i = 0; i < program.order.length; i++) {
            places[program.order[i]] = i;
        }
        Loops loops = Loops.of(tree);
        for (int symbol : program.order) {
            // What a transitional symbol is asked counts elsewhere, whatever its value.
            if (program.transitional[symbol] || loops.contains(symbol) || !readsOnlyBefore(symbol)) {
                special.set(symbol);
            }
            if (program.members[symbol].length > 0) {
                addStrangers(symbol, program.members[symbol]);
                addStrangers(symbol, program.defaultSymbols[symbol]);
            }
        }
    }

    /** What a choice looks at although it is outside, or declared there too. */
    private void addStrangers(int choice, int[] symbols) {
        for (int symbol : symbols) {
            if (symbol >= 0 && program.choiceOf[symbol] != choice) {
                special.set(choice);
                special.set(symbol);
            }
        }
    }

    static Recalculation of(KconfigTree tree) {
        return tree.derived(Recalculation.class, Recalculation::new);
    }

    private boolean readsOnlyBefore(int symbol) {
        int own = places[symbol];
        int choice = program.choiceOf[symbol];
        int[] latest = {-1};
        IntConsumer read = other -> latest[0] = Math.max(latest[0], places[other]);
        program.forEachReadByPrompts(symbol, read);
        // A choice that has its value looks at the prompts of its members.
        boolean seen = choice < 0 || latest[0] <= places[choice];
        program.forEachReadBesides(symbol, read);
        return seen && latest[0] < own;
    }

    /**
     * The places of the symbols to begin with.
     *
     * @return null if all has to be computed
     */
    @Nullable
    BitSet start(UserValues before, UserValues after) {
        if (program.onDemand) {
            return null;
        }
        BitSet open = new BitSet();
        for (int symbol : program.order) {
            if (isAskedOtherwise(symbol, before, after)) {
                open.set(places[symbol]);
            }
        }
        int first = open.nextSetBit(0);
        // Whether there is m decides on every tristate, and what comes before does not know it yet.
        boolean isBeforeModules = program.modules >= 0 && first >= 0 && first <= places[program.modules];
        return isBeforeModules ? null : open;
    }

    private boolean isAskedOtherwise(int symbol, UserValues before, UserValues after) {
        if (!Objects.equals(value(before, symbol), value(after, symbol))
                || before.chosen[symbol] != after.chosen[symbol]) {
            return true;
        }
        for (int member : program.members[symbol]) {
            // In which order they were asked for decides, too.
            if (before.assigned[member] != null || after.assigned[member] != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String value(UserValues values, int symbol) {
        Assignment asked = values.assigned[symbol];
        return asked == null ? null : asked.value();
    }

    /** Whether all has to be computed if this one has to be. */
    boolean isSpecial(int symbol) {
        return special.get(symbol);
    }

    /** Adds the places of those that read a symbol whose value has changed. */
    void addReaders(int symbol, BitSet open) {
        for (int i = 0; i < dependents.count(symbol); i++) {
            int place = places[dependents.get(symbol, i)];
            // A choice names its members as defaults without reading their values.
            if (place > places[symbol]) {
                open.set(place);
            }
        }
    }

    /** Adds the places of the members of a choice that was computed. */
    void addMembers(int choice, BitSet open) {
        for (int member : program.members[choice]) {
            if (places[member] >= 0) {
                open.set(places[member]);
            }
        }
    }
}
