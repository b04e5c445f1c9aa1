package io.github.kconfig4j.config;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and where. Immutable and thread-safe. A later assignment to a symbol replaces an earlier one; the
 * order of the last assignments is kept, because among the members of a choice the last {@code y} wins.
 */
public final class UserValues {
    private final KconfigTree tree;
    final @Nullable Assignment[] assigned;
    /** Values that no longer count as asked for, but come back if the symbol counts as decided again. */
    final @Nullable Assignment[] dormant;
    /** Per symbol: greater is assigned later; 0 if never. */
    final int[] rank;
    /** Per choice symbol that is a symbol of its own: the member last set to {@code y}, or -1. */
    final int[] chosen;
    /** The symbols whose assignment is no request. */
    final BitSet recorded;

    UserValues(
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
    }

    /** Nothing asked for. */
    public static UserValues none(KconfigTree tree) {
        int n = tree.symbolCount();
        int[] chosen = new int[n];
        Arrays.fill(chosen, -1);
        return new UserValues(
                tree, new @Nullable Assignment[n], new @Nullable Assignment[n], new int[n], chosen, new BitSet());
    }

    /** The tree whose symbols these are. */
    public KconfigTree tree() {
        return tree;
    }

    /**
     * The same, and this value asked for last. The value is not checked; a wrong one is like none when resolving. A member
     * that is {@code y} or {@code m} is asked for with its choice.
     *
     * @throws IllegalArgumentException if the symbol is one of another tree
     */
    public UserValues with(Symbol symbol, String value, SourcePosition origin) {
        return toBuilder().request(symbol, value, origin).build();
    }

    /**
     * The same, and after it what a file with these lines asks for: a member that is {@code y} is also chosen where a
     * choice is a symbol of its own.
     *
     * @param file the name of the file, for what it says of choices
     */
    public UserValues withFile(String file, Collection<Assignment> lines) {
        UserValuesBuilder values = toBuilder();
        ChoiceReading choices = new ChoiceReading(tree, values);
        choices.startFile(file);
        for (Assignment line : lines) {
            values.set(line.symbol(), line.value(), line.origin());
            choices.set(line.symbol(), line.value());
        }
        return values.build();
    }

    /** The same, and nothing asked for that symbol. */
    public UserValues without(Symbol symbol) {
        return toBuilder().unset(symbol).build();
    }

    /** What is asked for a symbol. */
    public Optional<Assignment> get(Symbol symbol) {
        return Optional.ofNullable(assigned[tree.indexOf(symbol)]);
    }

    /**
     * Whether what is said of the symbol only records an earlier result: a line about a symbol without a prompt in a file
     * that a tool wrote whole. Nobody asked for it, so nobody misses it.
     */
    public boolean isRecord(Symbol symbol) {
        return recorded.get(tree.indexOf(symbol));
    }

    /** Whether something is asked for the symbol. */
    public boolean has(Symbol symbol) {
        return assigned[tree.indexOf(symbol)] != null;
    }

    /** All assignments, in the order in which they were made. */
    public Collection<Assignment> assignments() {
        return Arrays.stream(assigned)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(a -> !a.symbol().isChoice())
                .sorted(Comparator.comparingInt(a -> rank[a.symbol().index()]))
                .toList();
    }

    /** The members of a choice, the one assigned last first; members never assigned keep their order. */
    int[] byPriority(int[] members) {
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingInt((Integer m) -> rank[m]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** A copy to change. */
    public UserValuesBuilder toBuilder() {
        return new UserValuesBuilder(
                tree, assigned.clone(), dormant.clone(), rank.clone(), chosen.clone(), (BitSet) recorded.clone());
    }
}
