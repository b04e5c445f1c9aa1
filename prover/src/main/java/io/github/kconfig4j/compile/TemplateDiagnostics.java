package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import java.util.List;
import java.util.Optional;

/** Moves what javac says of a generated source to the line of the template, where a person can mend it. */
public final class TemplateDiagnostics {
    private TemplateDiagnostics() {}

    /**
     * Moves diagnostics.
     *
     * @param diagnostics what javac said; what concerns no generated source stays as it is
     * @param tree the generated sources
     */
    public static List<Diagnostic> locate(List<Diagnostic> diagnostics, SourceTree tree) {
        return diagnostics.stream().map(diagnostic -> locate(diagnostic, tree)).toList();
    }

    private static Diagnostic locate(Diagnostic diagnostic, SourceTree tree) {
        return diagnostic
                .position()
                .flatMap(position -> origin(position, tree).map(line -> moved(diagnostic, position, line)))
                .orElse(diagnostic);
    }

    private static Optional<LineOrigin> origin(SourcePosition position, SourceTree tree) {
        return Optional.ofNullable(tree.sources().get(position.file()))
                .map(GeneratedSource::lines)
                .filter(lines -> position.line() <= lines.size())
                .map(lines -> lines.get(position.line() - 1));
    }

    private static Diagnostic moved(Diagnostic diagnostic, SourcePosition at, LineOrigin origin) {
        // Only the line is told: a value that the template inserts moves the columns after it.
        SourcePosition template = SourcePosition.ofLine(
                origin.template().file(), origin.template().line());
        String condition = origin.condition().equals(Expr.YES) ? "" : ", a line that is there if " + origin.condition();
        String generated = "\n  in the generated " + at.file() + ":[" + at.line() + "," + at.column() + "]" + condition;
        return diagnostic
                .withPosition(template)
                .withMessage(diagnostic.message().and(generated));
    }
}
