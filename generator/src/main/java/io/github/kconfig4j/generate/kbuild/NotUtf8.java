package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What is said of a file whose bytes are no text. */
public final class NotUtf8 {
    private NotUtf8() {}

    /** The diagnostic for a file, by the name that messages give. */
    public static Diagnostic diagnostic(String file) {
        return diagnostic(file, StandardCharsets.UTF_8);
    }

    /** The diagnostic for a file that is not in some encoding. */
    public static Diagnostic diagnostic(String file, Charset encoding) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NOT_UTF8,
                        SourcePosition.ofLine(file, 1),
                        "The file is not text in " + encoding.name() + ".")
                .withHint(
                        encoding.equals(StandardCharsets.UTF_8)
                                ? "Save it in UTF-8."
                                : "Save it in the encoding of the module's sources, which is that.");
    }
}
