package io.github.kconfig4j.model;

import java.util.List;

/**
 * A choice. Immutable.
 *
 * @param symbol its own symbol, of kind {@link Symbol.Kind#CHOICE}; its properties (prompts, defaults) are found in the
 *     tree as those of any symbol
 * @param members in the order of their entries
 * @param optional whether it may have no member set; only with {@code optional}
 * @param nodes its entries; more than one only for a named choice
 */
public record Choice(Symbol symbol, List<Symbol> members, boolean optional, List<MenuNode> nodes) {
    /** Copies the lists. */
    public Choice {
        members = List.copyOf(members);
        nodes = List.copyOf(nodes);
    }
}
