package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
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
    private final boolean typedChoices;

    private int walk;

    /**
     * Where loops go by entries, what selects a symbol is followed before what it depends on, each entry's dependencies with its
     * lines, and what implies it makes no loop.
     */
    Dependencies(SymbolTable table, Dialect dialect) {
        this.old = dialect.has(Feature.LOOPS_BY_ENTRIES);
        this.typedChoices = dialect.has(Feature.TYPED_CHOICES);
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
     * @param position the line that makes the link, as far as there is one
     */
    record Link(Reason reason, Symbol target, Optional<PropertyDraft> property, Optional<SourcePosition> position) {}

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
            collectOld(links, symbol);
        } else {
            add(links, Reason.DEPENDS, symbol.directDependency);
            add(links, Reason.SELECTED, symbol.reverseDependency());
            add(links, Reason.IMPLIED, symbol.implied());
            if (typedChoices) {
                addEntries(links, symbol);
            }
            symbol.properties.stream()
                    .filter(p -> !(p.content instanceof Property.Imply))
                    .forEach(p -> add(links, symbol, p));
        }
        addEntries(links, symbol);
        if (old) {
            add(links, Reason.IMPLIED, symbol.implied());
        }
        return links.list;
    }

    /** A choice has no direct dependency; its entries' show in its properties, where it is a symbol before all others. */
    private void addEntries(Links links, SymbolDraft symbol) {
        if (symbol.isChoice()) {
            for (NodeDraft node : symbol.nodes) {
                add(links, Reason.VISIBLE, node.dependency);
            }
        }
    }

    private void collectOld(Links links, SymbolDraft symbol) {
        add(links, Reason.SELECTED, symbol.reverseDependency());
        for (NodeDraft node : symbol.nodes) {
            links.position = Optional.of(node.position);
            add(links, Reason.DEPENDS, node.dependency);
            node.properties.forEach(p -> add(links, symbol, p));
            links.position = Optional.empty();
        }
    }

    private void add(Links links, SymbolDraft symbol, PropertyDraft property) {
        if (property.content instanceof Property.Select) {
            return;
        }
        Optional<SourcePosition> outer = links.position;
        links.property = Optional.of(property);
        links.position = Optional.of(property.position());
        add(links, Reason.VISIBLE, property.condition);
        if (property.content instanceof Property.Default line && !symbol.isChoice()) {
            add(links, Reason.VALUE, line.value());
        }
        links.property = Optional.empty();
        links.position = outer;
    }

    private void add(Links links, Reason reason, @Nullable Expr e) {
        if (e != null) {
            links.reason = reason;
            e.forEachSymbol(links);
        }
    }

    private final class Links implements Consumer<Symbol> {
        private final List<Link> list = new ArrayList<>();
        private Reason reason = Reason.DEPENDS;
        private Optional<PropertyDraft> property = Optional.empty();
        private Optional<SourcePosition> position = Optional.empty();

        @Override
        public void accept(Symbol target) {
            if (!target.isConstant() && met[target.index()] != walk) {
                met[target.index()] = walk;
                list.add(new Link(reason, target, property, position));
            }
        }
    }
}
