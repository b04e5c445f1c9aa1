package io.github.kconfig4j.product.ledger;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;

/**
 * What a goal says to the user.
 *
 * @param severity how bad it is
 * @param text the text, which may have several lines
 */
public record Said(Severity severity, String text) {

    /** What a diagnostic says. */
    public static Said of(Diagnostic diagnostic) {
        return new Said(diagnostic.severity(), diagnostic.format());
    }

    /** Something that is only told. */
    public static Said told(String text) {
        return new Said(Severity.NOTE, text);
    }
}
