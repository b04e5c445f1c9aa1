package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the line that makes a link of a loop. */
final class LoopLines {
    private LoopLines() {}

    /** For a selection or implication the line in the other symbol's entry, else the line of the property. */
    static Optional<SourcePosition> of(SymbolDraft symbol, Dependencies.Link link) {
        return link.position();
    }

    /** The {@code select} and {@code imply} lines of a symbol that name another. */
    static Stream<SourcePosition> naming(SymbolDraft by, Symbol target) {
        return by.properties.stream()
                .filter(p -> p.content instanceof Property.Select s && s.target() == target
                        || p.content instanceof Property.Imply i && i.target() == target)
                .map(PropertyDraft::position);
    }
}
