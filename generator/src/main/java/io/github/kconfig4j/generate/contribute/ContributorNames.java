package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Understands the conditions and names that a contributor gives as text. A contributor is code without positions here,
 * so what is wrong is reported at the Kbuild word that names it.
 */
final class ContributorNames {
    private final ConditionParser parser;
    private final Excerpt word;
    private final List<Diagnostic> diagnostics;

    ContributorNames(KconfigTree tree, Excerpt word, List<Diagnostic> diagnostics) {
        this.parser = new ConditionParser(tree);
        this.word = word;
        this.diagnostics = diagnostics;
    }

    /** The condition; n if it cannot be read, which has then been reported. */
    Expr condition(String text) {
        List<Diagnostic> found = new ArrayList<>();
        Expr condition = parser.parse(whole(text), found).orElse(Expr.NO);
        report("condition", text, found);
        return condition;
    }

    /** The symbols of these names; those that nothing declares have been reported. */
    Set<Symbol> symbols(Set<String> names) {
        Set<Symbol> symbols = new LinkedHashSet<>();
        for (String name : names) {
            List<Diagnostic> found = new ArrayList<>();
            parser.symbol(whole(name), found).ifPresent(symbols::add);
            report("symbol", name, found);
        }
        return symbols;
    }

    private static Excerpt whole(String text) {
        return SourceText.of("contributor", text).excerpt(0, text.length());
    }

    private void report(String what, String text, List<Diagnostic> found) {
        for (Diagnostic diagnostic : found) {
            Diagnostic moved = word.source()
                    .diagnostic(
                            diagnostic.severity(),
                            diagnostic.id(),
                            word.offset(0),
                            "This contributor gives the " + what + " '" + text + "': " + diagnostic.message());
            diagnostics.add(diagnostic.hint().map(moved::withHint).orElse(moved));
        }
    }
}
