package io.github.kconfig4j.lint;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Selects and implies of members of choices, which change nothing. */
final class SelectsWithoutEffect {
    private final KconfigTree tree;
    private final List<Diagnostic> findings = new ArrayList<>();

    SelectsWithoutEffect(KconfigTree tree) {
        this.tree = tree;
    }

    List<Diagnostic> findings() {
        for (Symbol symbol : tree.symbols()) {
            tree.selects(symbol).forEach(s -> check(symbol, "selects", s.target(), s.position()));
            tree.implies(symbol).forEach(i -> check(symbol, "implies", i.target(), i.position()));
        }
        return findings;
    }

    private void check(Symbol by, String verb, Symbol target, SourcePosition position) {
        Optional<SourcePosition> choice = tree.choiceOf(target)
                .flatMap(c -> c.symbol().positions().stream().findFirst());
        choice.ifPresent(at -> findings.add(Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.SELECT_WITHOUT_EFFECT,
                        position,
                        DiagnosticText.of(by + " " + verb + " " + target + ", a member of the choice at ")
                                .at(at)
                                .and(", which has no effect"))
                .withHint("give the choice 'default " + target + " if " + by + "' instead")));
    }
}
