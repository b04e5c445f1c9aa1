package io.github.kconfig4j.model;

import java.util.List;
import java.util.Optional;

/**
 * All that a tree knows of one symbol.
 *
 * @param directDependency what its entries depend on
 * @param reverseDependency what selects it, {@link Expr#NO} if nothing does
 * @param implied what implies it, {@link Expr#NO} if nothing does
 * @param properties of all entries, in file order
 * @param nodes its entries
 * @param choice the choice that it is a member of
 * @param transitional whether it is only read, never written
 * @param automatic whether its value comes from outside
 * @param allNoConfigYes whether an all-no configuration sets it
 * @param defconfigList whether its defaults name the files to read where there is no configuration
 */
record SymbolFacts(
        Expr directDependency,
        Expr reverseDependency,
        Expr implied,
        List<Property> properties,
        List<MenuNode> nodes,
        Optional<Choice> choice,
        boolean transitional,
        boolean automatic,
        boolean allNoConfigYes,
        boolean defconfigList) {
    /** Copies the lists. */
    SymbolFacts {
        properties = List.copyOf(properties);
        nodes = List.copyOf(nodes);
    }
}
