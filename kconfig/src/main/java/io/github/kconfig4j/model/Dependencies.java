package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the value of each symbol depends on, in the order in which the C tool follows it. To be asked when no condition
 * changes any more.
 */
final class Dependencies {
    /** By index, those of the symbols that were asked for. */
    private final List<@Nullable List<Link>> known;
    /** For each symbol the number of the walk that met it last. */
    private final int[] met;

    private final boolean old;

    private int walk;

    /**
     * @param old whether what selects a symbol is followed before what it depends on, and what implies it makes no loop,
     *     as in the oldest tool
     */
    Dependencies(SymbolTable table, boolean old) {
        this.old = old;
        this.known = new ArrayList<>(Collections.nCopies(table.all().size(), null));
        this.met = new int[table.all().size()];
    }

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

    /** Those links of a symbol that can make a loop. */
    List<Link> inLoops(SymbolDraft symbol) {
        List<Link> links = of(symbol);
        return old ? links.stream().filter(l -> l.reason() != Reason.IMPLIED).toList() : links;
    }

    /** All links of a symbol, each target once, under the first reason. */
    List<Link> of(SymbolDraft symbol) {
        int index = symbol.symbol().index();
        List<Link> links = known.get(index);
        if (links == null) {
            links = collect(symbol);
            known.set(index, links);
        }
        return links;
    }

    private List<Link> collect(SymbolDraft symbol) {
        walk++;
        Links links = new Links();
        if (old) {
            add(links, Reason.SELECTED, symbol.reverseDependency(), Optional.empty());
        }
        add(links, Reason.DEPENDS, symbol.directDependency, Optional.empty());
        add(links, Reason.SELECTED, symbol.reverseDependency(), Optional.empty());
        if (!old) {
            add(links, Reason.IMPLIED, symbol.implied(), Optional.empty());
        }
        for (PropertyDraft property : symbol.properties) {
            boolean imply = property.content instanceof Property.Imply;
            if (property.content instanceof Property.Select || imply && !old) {
                continue;
            }
            Optional<PropertyDraft> holder = Optional.of(property);
            add(links, Reason.VISIBLE, property.condition, holder);
            if (property.content instanceof Property.Default line && !symbol.isChoice()) {
                add(links, Reason.VALUE, line.value(), holder);
            }
        }
        if (symbol.isChoice()) {
            // A choice has no direct dependency; its entries' show in its properties, if it has any.
            for (NodeDraft node : symbol.nodes) {
                add(links, Reason.VISIBLE, node.dependency, Optional.empty());
            }
        }
        if (old) {
            add(links, Reason.IMPLIED, symbol.implied(), Optional.empty());
        }
        return links.list;
    }

    private void add(Links links, Reason reason, @Nullable Expr e, Optional<PropertyDraft> property) {
        if (e != null) {
            links.reason = reason;
            links.property = property;
            e.forEachSymbol(links);
        }
    }

    private final class Links implements Consumer<Symbol> {
        private final List<Link> list = new ArrayList<>();
        private Reason reason = Reason.DEPENDS;
        private Optional<PropertyDraft> property = Optional.empty();

        @Override
        public void accept(Symbol target) {
            if (!target.isConstant() && met[target.index()] != walk) {
                met[target.index()] = walk;
                list.add(new Link(reason, target, property));
            }
        }
    }
}
