package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects {@link UserValues}, for those who set many at once. Not thread-safe. */
public final class UserValuesBuilder {
    private final KconfigTree tree;
    private final @Nullable Assignment[] assigned;
    private final @Nullable Assignment[] dormant;
    private final int[] rank;
    private final int[] chosen;
    private final BitSet recorded;
    private int highest;
    private int lowest;

    UserValuesBuilder(
            KconfigTree tree,
            @Nullable Assignment[] assigned,
            @Nullable Assignment[] dormant,
            int[] rank,
            int[] chosen,
            BitSet recorded) {
        this.tree = tree;
        this.assigned = assigned;
        this.dormant = dormant;
        this.rank = rank;
        this.chosen = chosen;
        this.recorded = recorded;
        for (int r : rank) {
            highest = Math.max(highest, r);
            lowest = Math.min(lowest, r);
        }
    }

    /** Whether something is asked for the symbol. */
    public boolean has(Symbol symbol) {
        return assigned[tree.indexOf(symbol)] != null;
    }

    /** What is asked for the symbol, or null. */
    public @Nullable Assignment get(Symbol symbol) {
        return assigned[tree.indexOf(symbol)];
    }

    /** Asks for a value; it comes before all others. */
    public UserValuesBuilder set(Symbol symbol, String value, SourcePosition origin) {
        assigned[tree.indexOf(symbol)] = new Assignment(symbol, value, origin);
        rank[tree.indexOf(symbol)] = ++highest;
        recorded.clear(tree.indexOf(symbol));
        return this;
    }

    /**
     * As {@link #set}, as a person asks who sees the menu: where a choice is a symbol of its own, a member that is
     * {@code y} is the chosen one, and its choice is as much set as it.
     */
    public UserValuesBuilder request(Symbol symbol, String value, SourcePosition origin) {
        set(symbol, value, origin);
        Optional<Choice> choice = tree.dialect().has(Feature.TYPED_CHOICES) ? tree.choiceOf(symbol) : Optional.empty();
        choice.map(Choice::symbol).filter(c -> !value.equals("n")).ifPresent(c -> {
            Assignment before = get(c);
            boolean more = value.equals("y") || before == null || before.value().equals("n");
            if (more) {
                set(c, value, origin);
            }
            if (value.equals("y")) {
                choose(c, symbol);
            }
        });
        return this;
    }

    /** As {@link #set}, but nobody asks for it: it records an earlier result. */
    UserValuesBuilder record(Symbol symbol, String value, SourcePosition origin) {
        set(symbol, value, origin);
        recorded.set(tree.indexOf(symbol));
        return this;
    }

    /** Asks for a value; among the members of a choice it comes after all others. */
    public UserValuesBuilder setLast(Symbol symbol, String value, SourcePosition origin) {
        assigned[tree.indexOf(symbol)] = new Assignment(symbol, value, origin);
        rank[tree.indexOf(symbol)] = --lowest;
        return this;
    }

    /** Asks for nothing; of a choice the chosen member stays. */
    public UserValuesBuilder unset(Symbol symbol) {
        assigned[tree.indexOf(symbol)] = null;
        return this;
    }

    /** Asks for nothing; the value is kept for {@link #decide}. */
    public UserValuesBuilder forget(Symbol symbol) {
        if (assigned[tree.indexOf(symbol)] != null) {
            dormant[tree.indexOf(symbol)] = assigned[tree.indexOf(symbol)];
            assigned[tree.indexOf(symbol)] = null;
        }
        return this;
    }

    /** Keeps a value for {@link #decide}, without asking for it. */
    public UserValuesBuilder keep(Symbol symbol, String value, SourcePosition origin) {
        dormant[tree.indexOf(symbol)] = new Assignment(symbol, value, origin);
        return this;
    }

    /** Asks for the value that was forgotten or kept last, {@code n} if there is none. */
    public UserValuesBuilder decide(Symbol symbol, SourcePosition origin) {
        if (assigned[tree.indexOf(symbol)] == null) {
            Assignment kept = dormant[tree.indexOf(symbol)];
            assigned[tree.indexOf(symbol)] = kept != null ? kept : new Assignment(symbol, "n", origin);
        }
        return this;
    }

    /** Replaces a value, asked for or kept, by another; the order of assignments stays. */
    public UserValuesBuilder replace(Symbol symbol, String from, String to, SourcePosition origin) {
        int i = tree.indexOf(symbol);
        assigned[i] = replaced(assigned[i], from, to, origin);
        dormant[i] = replaced(dormant[i], from, to, origin);
        return this;
    }

    private static @Nullable Assignment replaced(
            @Nullable Assignment assignment, String from, String to, SourcePosition origin) {
        return assignment != null && assignment.value().equals(from)
                ? new Assignment(assignment.symbol(), to, origin)
                : assignment;
    }

    /** Remembers the member of a choice that is a symbol of its own. */
    public UserValuesBuilder choose(Symbol choice, Symbol member) {
        chosen[tree.indexOf(choice)] = tree.indexOf(member);
        return this;
    }

    /** What is collected at any time, for the one thread that uses this builder. */
    UserValues live() {
        return new UserValues(tree, assigned, dormant, rank, chosen, recorded);
    }

    /** What was collected; this builder can go on. */
    public UserValues build() {
        return new UserValues(
                tree, assigned.clone(), dormant.clone(), rank.clone(), chosen.clone(), (BitSet) recorded.clone());
    }
}
