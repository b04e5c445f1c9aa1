package io.github.kconfig4j.generate.pieces;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Tristate;
import java.util.Iterator;
import java.util.Optional;

/** One piece right after the other: nothing shows where another one would be. */
final class ClosedUp implements Layout {
    @Override
    public Laid lay(Pieces pieces, Configuration configuration) {
        OutputTrace trace = new OutputTrace(pieces.source());
        Iterator<ValueUse> values = pieces.values().iterator();
        for (TextPiece piece : pieces.pieces()) {
            Optional<ValueUse> value = piece.value() ? Optional.of(values.next()) : Optional.empty();
            if (configuration.evaluate(piece.condition()) == Tristate.YES) {
                trace.write(
                        piece,
                        value.map(use -> use.text(configuration.value(use.symbol())))
                                .orElseGet(() -> pieces.source().text().substring(piece.start(), piece.end())));
            }
        }
        return new Laid(trace.text(), trace.lines());
    }
}
