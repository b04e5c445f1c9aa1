package io.github.kconfig4j.lint;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Defaults that never apply, because an earlier one applies wherever they would, and defaults outside their range. */
final class DefaultChecks {
    private final KconfigTree tree;
    private final List<Diagnostic> findings = new ArrayList<>();

    DefaultChecks(KconfigTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> findings() {
        for (Symbol symbol : tree.symbols()) {
            List<Property.Default> defaults = tree.defaults(symbol);
            for (int i = 0; i < defaults.size(); i++) {
                checkReachable(symbol, defaults.get(i), defaults.subList(0, i));
                checkRange(symbol, defaults.get(i));
            }
        }
        return findings;
    }

    private void checkReachable(Symbol symbol, Property.Default later, List<Property.Default> earlier) {
        for (Property.Default first : earlier) {
            if (first.condition().equals(Expr.YES) || Implication.holds(tree, later.condition(), first.condition())) {
                findings.add(Diagnostic.of(
                                Severity.WARNING,
                                DiagnosticId.UNREACHABLE_DEFAULT,
                                later.position(),
                                DiagnosticText.of("the default " + later.value() + " of " + symbol
                                                + " never applies: wherever it could, the default " + first.value()
                                                + " at ")
                                        .at(first.position())
                                        .and(" comes first"))
                        .withHint("remove it, move it up, or give the earlier one a condition"));
                return;
            }
        }
    }

    private void checkRange(Symbol symbol, Property.Default used) {
        Optional<BigInteger> value = number(symbol, used.value());
        if (value.isEmpty()) {
            return;
        }
        for (Property.Range range : tree.ranges(symbol)) {
            if (Implication.holds(tree, used.condition(), range.condition())) {
                if (excludes(symbol, range, value.get())) {
                    findings.add(
                            Diagnostic.of(
                                            Severity.WARNING,
                                            DiagnosticId.DEFAULT_OUT_OF_RANGE,
                                            used.position(),
                                            DiagnosticText.of("the default " + used.value() + " of " + symbol
                                                            + " is outside of the range " + range.low() + " to "
                                                            + range.high() + " at ")
                                                    .at(range.position()))
                                    .withHint(
                                            "choose a default inside the range; as it is, the nearest end of the range is used"));
                }
                return;
            }
        }
    }

    private static boolean excludes(Symbol symbol, Property.Range range, BigInteger value) {
        return Literals.number(range.low(), symbol.type())
                        .filter(low -> value.compareTo(low) < 0)
                        .isPresent()
                || Literals.number(range.high(), symbol.type())
                        .filter(high -> value.compareTo(high) > 0)
                        .isPresent();
    }

    private static Optional<BigInteger> number(Symbol symbol, Expr value) {
        return symbol.type().isNumber() && value instanceof Expr.SymbolRef ref
                ? Literals.number(ref.symbol(), symbol.type())
                : Optional.empty();
    }
}
