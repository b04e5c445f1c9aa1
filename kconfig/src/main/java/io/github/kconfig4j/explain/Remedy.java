package io.github.kconfig4j.explain;

import java.util.List;

/**
 * Requests that, added to those there are, give a symbol the value wanted. They were tried: resolved with them, the
 * symbol has the value, and what was granted before still is, unless a change is about it.
 *
 * @param changes in the order in which they were found necessary
 */
public record Remedy(List<Change> changes) {
    /** Copies the list. */
    public Remedy {
        changes = List.copyOf(changes);
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
}
