package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * What came of the search for what gives a symbol a value.
 *
 * @param all up to three ways, the one with the fewest changes first; of none a line can be left out
 * @param chance what is known where there is no way
 * @param conflict the requests, this one first, that no configuration grants together; empty if it is not for other requests that this
 *     one is not granted, if there was none, or if it is not known
 */
public record Remedies(List<Remedy> all, Chance chance, List<Assignment> conflict) {
    /** Nothing was looked for. */
    public static final Remedies NONE = new Remedies(List.of(), Chance.UNKNOWN, List.of());

    private static final int MOST = 3;

    /** Copies the lists. */
    public Remedies {
        all = List.copyOf(all);
        conflict = List.copyOf(conflict);
    }

    /** What gives the symbol that value, which it does not have. */
    static Remedies of(Configuration configuration, Symbol symbol, String wanted) {
        List<Remedy> all = ValueGoal.remedies(configuration, symbol, wanted, MOST);
        Chance chance = all.isEmpty() ? Chance.of(configuration.tree(), symbol, wanted) : Chance.UNKNOWN;
        List<Assignment> conflict = configuration
                .userValues()
                .get(symbol)
                .filter(asked -> chance != Chance.NONE && asked.value().equals(wanted))
                .map(asked -> new Conflict(configuration).with(asked))
                .orElse(List.of());
        return new Remedies(all, chance, conflict);
    }

    /**
     * Which requests contradict each other, and all ways, each a fragment with comments, for a person.
     *
     * @param value what they give
     * @param prefix what stands before each name, usually {@code CONFIG_}
     */
    String format(String value, String prefix) {
        StringBuilder text = new StringBuilder(contradiction(prefix));
        if (all.isEmpty()) {
            return text.append(chance.words().formatted(value.isEmpty() ? "\"\"" : value))
                    .append(".\n")
                    .toString();
        }
        String before = "To get " + value + ", tried and found to work:\n";
        for (Remedy one : all) {
            text.append(before);
            one.lines(prefix).forEach(line -> text.append("  ").append(line).append('\n'));
            before = "or\n";
        }
        return text.toString();
    }

    /** Which requests contradict each other, a line each after one that says so; nothing if none do. */
    public String contradiction(String prefix) {
        StringBuilder text = new StringBuilder();
        if (!conflict.isEmpty()) {
            text.append("No configuration has all of these:\n");
            conflict.forEach(
                    one -> text.append("  ").append(Remedy.line(one, prefix)).append('\n'));
        }
        return text.toString();
    }

    /** The one with the fewest changes. */
    public Optional<Remedy> first() {
        return all.stream().findFirst();
    }
}
