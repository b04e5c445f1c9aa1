package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What parsing an expression gave.
 *
 * @param expr empty exactly if a diagnostic is an error
 * @param diagnostics in the order of the text
 */
public record ExprResult(Optional<Expr> expr, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public ExprResult {
        diagnostics = List.copyOf(diagnostics);
    }
}
