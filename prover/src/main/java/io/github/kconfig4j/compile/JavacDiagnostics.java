package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.JavaFileObject;

/** Puts javac's diagnostics into ours. Their id is {@code javac}, their message is javac's. */
final class JavacDiagnostics {
    private JavacDiagnostics() {}

    static List<Diagnostic> translate(List<javax.tools.Diagnostic<? extends JavaFileObject>> said) {
        return said.stream().map(JavacDiagnostics::translate).toList();
    }

    private static Diagnostic translate(javax.tools.Diagnostic<? extends JavaFileObject> said) {
        String message = said.getMessage(Locale.ROOT).replace("\r\n", "\n");
        Optional<SourcePosition> position = position(said);
        Diagnostic result = position.map(p -> Diagnostic.of(severity(said), DiagnosticId.JAVAC, p, message))
                .orElseGet(() -> Diagnostic.of(severity(said), DiagnosticId.JAVAC, message));
        Optional<String> line = position.flatMap(p -> line(said.getSource(), p.line()));
        return line.map(result::withSourceLine).orElse(result);
    }

    private static Severity severity(javax.tools.Diagnostic<?> said) {
        return switch (said.getKind()) {
            case ERROR -> Severity.ERROR;
            case WARNING, MANDATORY_WARNING -> Severity.WARNING;
            case NOTE, OTHER -> Severity.NOTE;
        };
    }

    private static Optional<SourcePosition> position(javax.tools.Diagnostic<? extends JavaFileObject> said) {
        JavaFileObject source = said.getSource();
        if (source == null || said.getLineNumber() < 1) {
            return Optional.empty();
        }
        String name = source instanceof MemorySource memory ? memory.path() : source.getName();
        return Optional.of(
                new SourcePosition(name, (int) said.getLineNumber(), (int) Math.max(0, said.getColumnNumber())));
    }

    private static Optional<String> line(JavaFileObject source, int number) {
        if (!(source instanceof MemorySource memory)) {
            return Optional.empty();
        }
        return memory.getCharContent(true).toString().lines().skip(number - 1L).findFirst();
    }
}
