package io.github.kconfig4j.lint;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranges between two constants in which there is no number. */
final class EmptyRanges {
    private final KconfigTree tree;

    EmptyRanges(KconfigTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        for (Symbol symbol : tree.symbols()) {
            for (Property.Range range : tree.ranges(symbol)) {
                if (isEmpty(range, symbol)) {
                    findings.add(Diagnostic.of(
                                    Severity.WARNING,
                                    DiagnosticId.EMPTY_RANGE,
                                    range.position(),
                                    "no number is in the range " + range.low() + " to " + range.high() + " of "
                                            + symbol)
                            .withHint("write the smaller number first"));
                }
            }
        }
        return findings;
    }

    private static boolean isEmpty(Property.Range range, Symbol symbol) {
        Optional<BigInteger> low = Literals.number(range.low(), symbol.type());
        Optional<BigInteger> high = Literals.number(range.high(), symbol.type());
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }
}
