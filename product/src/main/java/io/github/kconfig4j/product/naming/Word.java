package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;

/**
 * A word of the text, or one of its signs.
 *
 * @param text the word; empty for the end of a line
 * @param position where it begins
 * @param line the line that it stands in
 */
public record Word(String text, SourcePosition position, String line) {

    /** Whether it is this word or sign. */
    public boolean is(String other) {
        return text.equals(other);
    }

    /** Whether it is the end of its line. */
    boolean isEnd() {
        return text.isEmpty();
    }

    /** Whether it is a word, and no sign and not the end. */
    boolean isWord() {
        return !isEnd() && !Words.SIGNS.contains(text);
    }

    /** An error at this word. */
    public Diagnostic error(DiagnosticId id, String message) {
        return error(id, DiagnosticText.of(message));
    }

    /** An error at this word that names other places. */
    Diagnostic error(DiagnosticId id, DiagnosticText message) {
        return Diagnostic.of(Severity.ERROR, id, position, message).withSourceLine(line);
    }
}
