package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;

/** What is said of a file whose bytes are no text. */
public final class NotUtf8 {
    private NotUtf8() {}

    /** The diagnostic for a file of the set. */
    public static Diagnostic diagnostic(String file) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NOT_UTF8,
                        SourcePosition.ofLine(file, 1),
                        "The file is not text in UTF-8.")
                .withHint("Save it in UTF-8.");
    }
}
