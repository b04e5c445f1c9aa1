package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.explain.Fragments;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to change in the requests so that a symbol has the value wanted. It was tried: resolved with the changes, it is so,
 * and what was granted before still is, unless a change is about it or it is replaced.
 *
 * @param changes requests to add, in the order in which they were found necessary
 * @param replaced requests there are that have to go, because a change says otherwise, sets another member of their choice, or
 *     selects what they leave out
 */
public record Remedy(List<Change> changes, List<Assignment> replaced) {
    /** Copies the lists. */
    public Remedy {
        changes = List.copyOf(changes);
        replaced = List.copyOf(replaced);
    }

    /** How many symbols are asked for otherwise. */
    int size() {
        Set<Symbol> symbols = new HashSet<>();
        changes.forEach(change -> symbols.add(change.symbol()));
        replaced.forEach(gone -> symbols.add(gone.symbol()));
        return symbols.size();
    }

    /**
     * The changes as a fragment.
     *
     * @param prefix what stands before each name, usually {@code CONFIG_}
     */
    public String fragment(String prefix) {
        StringBuilder text = new StringBuilder();
        changes.forEach(c -> Fragments.append(text, prefix, c.symbol(), c.value()));
        return text.toString();
    }

    /** The lines of the fragment, then as a comment what they replace or, without any, what is to be removed. */
    public List<String> lines(String prefix) {
        List<String> lines = new ArrayList<>(fragment(prefix).lines().toList());
        if (!replaced.isEmpty()) {
            lines.add((changes.isEmpty() ? "# remove " : "# instead of ")
                    + replaced.stream().map(a -> line(a, prefix)).collect(Collectors.joining(", ")));
        }
        return lines;
    }

    static String line(Assignment assignment, String prefix) {
        StringBuilder line = new StringBuilder();
        Fragments.append(line, prefix, assignment.symbol(), assignment.value());
        return line.toString().strip() + " [" + assignment.origin().file() + ":"
                + assignment.origin().line() + "]";
    }
}
