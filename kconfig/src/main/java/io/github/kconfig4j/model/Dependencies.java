package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the value of a symbol depends on, in the order in which the C tool follows it. */
final class Dependencies {
    private Dependencies() {}

    /** Why one symbol depends on another. */
    enum Reason {
        DEPENDS,
        SELECTED,
        IMPLIED,
        VISIBLE,
        VALUE
    }

    /**
     * One symbol that a symbol depends on.
     *
     * @param property for {@code VISIBLE} and {@code VALUE} the property that holds it
     */
    record Link(Reason reason, Symbol target, Optional<PropertyDraft> property) {
        /** The line that makes the link, as far as there is one. */
        Optional<SourcePosition> position() {
            return property.map(PropertyDraft::position);
        }
    }

    /** The links that can make a loop. */
    static List<Link> of(SymbolDraft symbol) {
        List<Link> links = new ArrayList<>();
        add(links, Reason.DEPENDS, symbol.directDependency, Optional.empty());
        add(links, Reason.SELECTED, symbol.reverseDependency(), Optional.empty());
        add(links, Reason.IMPLIED, symbol.implied(), Optional.empty());
        for (PropertyDraft property : symbol.properties) {
            if (property.content instanceof Property.Select || property.content instanceof Property.Imply) {
                continue;
            }
            add(links, Reason.VISIBLE, property.condition, Optional.of(property));
            if (property.content instanceof Property.Default line && !symbol.isChoice()) {
                add(links, Reason.VALUE, line.value(), Optional.of(property));
            }
        }
        if (symbol.isChoice()) {
            // A choice has no direct dependency; its entries' show in its properties, if it has any.
            symbol.nodes.forEach(node -> add(links, Reason.VISIBLE, node.dependency, Optional.empty()));
        }
        return links;
    }

    private static void add(List<Link> links, Reason reason, @Nullable Expr e, Optional<PropertyDraft> property) {
        if (e != null) {
            e.forEachSymbol(s -> links.add(new Link(reason, s, property)));
        }
    }
}
