package io.github.kconfig4j.lint;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names that are referred to and declared nowhere; each once, at its first reference. */
final class UndefinedSymbols {
    private final KconfigTree tree;
    private final Map<Symbol, SourcePosition> references = new LinkedHashMap<>();

    UndefinedSymbols(KconfigTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> findings() {
        for (MenuNode node : tree.nodes()) {
            node.properties().forEach(this::collect);
            collect(node.dependency(), node.position());
            collect(node.visibility(), node.position());
        }
        List<Diagnostic> findings = new ArrayList<>();
        references.forEach((symbol, position) -> findings.add(Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.UNDEFINED_SYMBOL,
                        symbol.mention().orElse(position),
                        symbol + " is declared nowhere, so it is always n")
                .withHint("declare it, remove the reference, or write a text constant in quotes")));
        return findings;
    }

    private void collect(Property property) {
        SourcePosition position = property.position();
        if (property instanceof Property.Default d) {
            collect(d.value(), position);
        } else if (property instanceof Property.Select select) {
            collect(Expr.of(select.target()), position);
        } else if (property instanceof Property.Imply imply) {
            collect(Expr.of(imply.target()), position);
        } else if (property instanceof Property.Range range) {
            collect(Expr.of(range.low()), position);
            collect(Expr.of(range.high()), position);
        }
        collect(property.condition(), position);
    }

    private void collect(Expr expr, SourcePosition position) {
        expr.forEachSymbol(symbol -> {
            if (!symbol.isDeclared()
                    && !symbol.isConstant()
                    && !symbol.isChoice()
                    && !Literals.isNumber(symbol.name())) {
                references.putIfAbsent(symbol, position);
            }
        });
    }
}
