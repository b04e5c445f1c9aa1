package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.syntax.ConditionText;
import io.github.kconfig4j.syntax.Operand;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses expressions over the symbols of a finished tree; a name that none declares is an error. */
final class ExprParser {
    private final KconfigTree tree;
    private final String text;
    private final SourcePosition origin;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ExprParser(KconfigTree tree, String text, SourcePosition origin) {
        this.tree = tree;
        this.text = text;
        this.origin = origin;
    }

    ExprResult parse() {
        ConditionText.Result parsed = ConditionText.parse(text, origin, tree.dialect());
        diagnostics.addAll(parsed.diagnostics());
        Optional<Expr> expr = parsed.condition().map(new ConditionLinker(this::symbol)::link);
        return new ExprResult(diagnostics.isEmpty() ? expr : Optional.empty(), diagnostics);
    }

    private Symbol symbol(Operand operand) {
        String name = operand.text();
        Optional<Tristate> constant = Tristate.of(name);
        if (constant.isPresent()) {
            return tree.symbolAt(constant.get().ordinal());
        }
        boolean number = ValueSyntax.isValid(SymbolType.INT, name) || name.startsWith("0x") && isHex(name);
        Optional<Symbol> declared = operand.quoted() ? Optional.empty() : tree.symbol(name);
        if (declared.isEmpty() && !operand.quoted() && !number) {
            unknown(operand);
        }
        return declared.orElseGet(() -> Symbol.constant(name));
    }

    private static boolean isHex(String name) {
        return ValueSyntax.isValid(SymbolType.HEX, name);
    }

    private void unknown(Operand operand) {
        SourcePosition position = new SourcePosition(
                origin.file(), origin.line(), operand.position().column());
        Diagnostic unknown = Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.UNKNOWN_SYMBOL,
                        position,
                        "no Kconfig file declares the symbol '" + operand.text() + "'")
                .withSourceLine(text);
        diagnostics.add(hint(operand.text()).map(unknown::withHint).orElse(unknown));
    }

    private Optional<String> hint(String name) {
        String prefix = "CONFIG_";
        if (name.startsWith(prefix)
                && tree.symbol(name.substring(prefix.length())).isPresent()) {
            return Optional.of("write '" + name.substring(prefix.length()) + "', without " + prefix);
        }
        List<String> names = tree.symbols().stream().map(Symbol::name).toList();
        return Similar.to(name, names).map(near -> "did you mean '" + near + "'?");
    }
}
