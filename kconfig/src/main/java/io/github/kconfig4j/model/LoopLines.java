package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the line that makes a link of a loop, which is where the loop can be cut. */
final class LoopLines {
    private final SymbolTable table;

    LoopLines(SymbolTable table) {
        this.table = table;
    }

    /** For a selection by another symbol the line in its entry, else a line of the symbol's own or of a block around. */
    Optional<SourcePosition> of(SymbolDraft symbol, Dependencies.Link link) {
        return switch (link.reason()) {
            case SELECTED, IMPLIED ->
                naming(table.of(link.target()), symbol.symbol())
                        .or(() -> conditionOfSelection(symbol, link.target()))
                        .or(() -> dependency(symbol, link.target()));
            case DEPENDS -> dependency(symbol, link.target());
            case VISIBLE ->
                link.property().flatMap(p -> ownLine(p, link.target())).or(() -> dependency(symbol, link.target()));
            case VALUE -> link.position();
        };
    }

    private static Optional<SourcePosition> naming(SymbolDraft by, Symbol target) {
        return by.properties.stream()
                .filter(p -> selects(p, target))
                .map(PropertyDraft::position)
                .findFirst();
    }

    private static boolean selects(PropertyDraft property, Symbol target) {
        return property.content instanceof Property.Select s && s.target() == target
                || property.content instanceof Property.Imply i && i.target() == target;
    }

    /** The target may stand in the condition of a selection by yet another symbol. */
    private Optional<SourcePosition> conditionOfSelection(SymbolDraft symbol, Symbol target) {
        return table.all().stream()
                .flatMap(by -> by.properties.stream())
                .filter(p -> selects(p, symbol.symbol()) && holds(p.condition, target))
                .map(PropertyDraft::position)
                .findFirst();
    }

    /** The property's line if the target comes from its own condition, not from what is around. */
    private static Optional<SourcePosition> ownLine(PropertyDraft property, Symbol target) {
        return dependency(property.node, target).isPresent() ? Optional.empty() : Optional.of(property.position());
    }

    private static Optional<SourcePosition> dependency(SymbolDraft symbol, Symbol target) {
        return symbol.nodes.stream()
                .flatMap(node -> dependency(node, target).stream())
                .findFirst();
    }

    private static Optional<SourcePosition> dependency(NodeDraft node, Symbol target) {
        for (NodeDraft at = node; at != null; at = at.outer) {
            for (NodeDraft.DependencyLine line : at.dependencyLines) {
                if (holds(line.expression(), target)) {
                    return Optional.of(line.position());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(@Nullable Expr e, Symbol target) {
        return e != null && e.mentions(target);
    }
}
