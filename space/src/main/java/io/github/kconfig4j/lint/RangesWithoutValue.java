package io.github.kconfig4j.lint;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Ranges that have, while nobody sets anything, a symbol as an end to which no default applies. */
final class RangesWithoutValue {
    private final KconfigTree tree;
    private final Configuration defaults;

    RangesWithoutValue(KconfigTree tree) {
        this.tree = tree;
        this.defaults = Configuration.resolve(tree, UserValues.none(tree));
    }

    List<Diagnostic> findings() {
        List<Diagnostic> findings = new ArrayList<>();
        for (Symbol symbol : tree.symbols()) {
            if (symbol.type().isNumber()) {
                defaults.range(symbol).ifPresent(range -> {
                    check(symbol, "lower", range.low(), range, findings);
                    check(symbol, "upper", range.high(), range, findings);
                });
            }
        }
        return findings;
    }

    private void check(Symbol symbol, String which, Symbol end, Property.Range range, List<Diagnostic> findings) {
        if (!end.isDeclared() || end == symbol || defaults.activeDefault(end).isPresent()) {
            return;
        }
        findings.add(Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.RANGE_WITHOUT_VALUE,
                        range.position(),
                        "the " + which + " end " + end + " of the range of " + symbol
                                + " can have no value, and counts as 0 then: none of its defaults applies to begin with")
                .withHint(hint(end)));
    }

    private String hint(Symbol end) {
        String some = tree.defaults(end).stream()
                .map(line -> line.value() + " if " + line.condition())
                .collect(Collectors.joining(", "));
        String all = "give " + end + " a default without a condition";
        return some.isEmpty() ? all : all + "; it has " + some;
    }
}
