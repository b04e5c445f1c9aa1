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
                .flatMap(position -> moved(diagnostic, position, tree))
                .orElse(diagnostic);
    }

    private static Optional<Diagnostic> moved(Diagnostic diagnostic, SourcePosition position, SourceTree tree) {
        return Optional.ofNullable(tree.sources().get(position.file()))
                .map(GeneratedSource::lines)
                .filter(lines -> position.line() <= lines.size())
                .map(lines -> isAsWritten(lines)
                        ? atSame(diagnostic, position, lines.get(position.line() - 1))
                        : moved(diagnostic, position, lines.get(position.line() - 1)));
    }

    /** Whether each line is where it is in the source, so that columns are as well. */
    private static boolean isAsWritten(List<LineOrigin> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).template().line() != i + 1) {
                return false;
            }
        }
        return lines.stream().allMatch(line -> line.template().file().endsWith(".java"));
    }

    private static Diagnostic atSame(Diagnostic diagnostic, SourcePosition at, LineOrigin origin) {
        SourcePosition same = new SourcePosition(origin.template().file(), at.line(), at.column());
        String condition =
                origin.condition().equals(Expr.YES) ? "" : "\n  in a line that is there if " + origin.condition();
        return diagnostic.withPosition(same).withMessage(diagnostic.message().and(condition));
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
