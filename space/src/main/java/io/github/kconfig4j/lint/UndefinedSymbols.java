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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that are referred to and declared nowhere; each once, at its first reference. */
final class UndefinedSymbols {
    private static final String DECLARE = "declare it, remove the reference, or write a text constant in quotes";

    private final KconfigTree tree;
    private final Map<Symbol, SourcePosition> references = new LinkedHashMap<>();
    /** Of those that are first named where a text is wanted: for which symbol. */
    private final Map<Symbol, Symbol> texts = new HashMap<>();

    UndefinedSymbols(KconfigTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> findings() {
        for (MenuNode node : tree.nodes()) {
            node.properties().forEach(p -> collect(p, node));
            collect(node.dependency(), node.position());
            collect(node.visibility(), node.position());
        }
        List<Diagnostic> findings = new ArrayList<>();
        references.forEach((symbol, position) -> {
            Optional<Symbol> of = Optional.ofNullable(texts.get(symbol));
            String meaning = of.map(s ->
                            "so it is the text " + symbol + (s.type().isNumber() ? ", and no number for " + s : ""))
                    .orElse("so it is always n");
            findings.add(Diagnostic.of(
                            Severity.WARNING,
                            DiagnosticId.UNDEFINED_SYMBOL,
                            symbol.mention().orElse(position),
                            symbol + " is declared nowhere, " + meaning)
                    .withHint(of.isPresent() ? DECLARE : hint(symbol)));
        });
        return findings;
    }

    /** Elsewhere these are the words for y and n. */
    private static String hint(Symbol symbol) {
        return switch (symbol.name().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "on" -> "write y";
            case "false", "no", "n", "off" -> "write n";
            case "m" -> "write m";
            default -> DECLARE;
        };
    }

    private void collect(Property property, MenuNode node) {
        SourcePosition position = property.position();
        property.accept(new Contents(node.symbol(), position));
        collect(property.condition(), position);
    }

    private final class Contents implements Property.Visitor {
        private final Optional<Symbol> symbol;
        private final SourcePosition position;

        Contents(Optional<Symbol> symbol, SourcePosition position) {
            this.symbol = symbol;
            this.position = position;
        }

        @Override
        public void prompt(Property.Prompt prompt) {
            // Has a condition only, as all have.
        }

        @Override
        public void defaultValue(Property.Default line) {
            Optional<Symbol> text = symbol.filter(s -> !s.type().isBoolOrTristate() && !s.isChoice());
            text.ifPresent(s -> collectText(line.value(), position, s));
            collect(line.value(), position);
        }

        @Override
        public void select(Property.Select select) {
            collect(Expr.of(select.target()), position);
        }

        @Override
        public void imply(Property.Imply imply) {
            collect(Expr.of(imply.target()), position);
        }

        @Override
        public void range(Property.Range range) {
            symbol.ifPresent(s -> {
                collectText(Expr.of(range.low()), position, s);
                collectText(Expr.of(range.high()), position, s);
            });
        }

        @Override
        public void reset(Property.Reset reset) {
            // Has a condition only, as all have.
        }
    }

    /** A name that stands for itself, as a text. */
    private void collectText(Expr expr, SourcePosition position, Symbol of) {
        if (expr instanceof Expr.SymbolRef ref && !references.containsKey(ref.symbol())) {
            texts.putIfAbsent(ref.symbol(), of);
        }
        collect(expr, position);
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
