package io.github.kconfig4j.diagnostic;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that a phase says about its input.
 *
 * @param severity how bad it is
 * @param id what kind of diagnostic it is
 * @param position where it is, empty if it belongs to no file
 * @param message what is wrong and why, in one sentence or in several lines joined by {@code \n}, with the other places
 *     that have to do with it
 * @param sourceLine the text of the line at {@code position}, without its line end, empty where it is not at hand
 * @param hint what to do about it, empty where nothing can be said
 * @param conf what the kernel's {@code conf} prints here, empty where it says nothing
 */
public record Diagnostic(
        Severity severity,
        DiagnosticId id,
        Optional<SourcePosition> position,
        DiagnosticText message,
        Optional<String> sourceLine,
        Optional<DiagnosticText> hint,
        Optional<ConfText> conf) {

    /** A diagnostic without a source line and without a hint. */
    public static Diagnostic of(Severity severity, DiagnosticId id, SourcePosition position, String message) {
        return of(severity, id, position, DiagnosticText.of(message));
    }

    /** A diagnostic that names other places, without a source line and without a hint. */
    public static Diagnostic of(Severity severity, DiagnosticId id, SourcePosition position, DiagnosticText message) {
        return of(severity, id, Optional.of(position), message);
    }

    /** A diagnostic that belongs to no file. */
    public static Diagnostic of(Severity severity, DiagnosticId id, String message) {
        return of(severity, id, Optional.empty(), DiagnosticText.of(message));
    }

    private static Diagnostic of(
            Severity severity, DiagnosticId id, Optional<SourcePosition> position, DiagnosticText message) {
        return new Diagnostic(severity, id, position, message, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The same diagnostic with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(other, id, position, message, sourceLine, hint, conf);
    }

    /** The same diagnostic with another message. */
    public Diagnostic withMessage(DiagnosticText other) {
        return new Diagnostic(severity, id, position, other, sourceLine, hint, conf);
    }

    /** The same diagnostic at another place. */
    public Diagnostic withPosition(SourcePosition other) {
        return new Diagnostic(severity, id, Optional.of(other), message, sourceLine, hint, conf);
    }

    /** The same diagnostic with other names for all its places, such as with the folder before the file. */
    public Diagnostic withPlaces(UnaryOperator<SourcePosition> names) {
        return new Diagnostic(
                severity,
                id,
                position.map(names),
                message.withPlaces(names),
                sourceLine,
                hint.map(h -> h.withPlaces(names)),
                conf);
    }

    /** The same diagnostic with the text of its line. */
    public Diagnostic withSourceLine(String text) {
        return new Diagnostic(severity, id, position, message, Optional.of(text), hint, conf);
    }

    /** The same diagnostic with advice. */
    public Diagnostic withHint(String text) {
        return withHint(DiagnosticText.of(text));
    }

    /** The same diagnostic with advice that names places. */
    public Diagnostic withHint(DiagnosticText text) {
        return new Diagnostic(severity, id, position, message, sourceLine, Optional.of(text), conf);
    }

    /** The same diagnostic with what {@code conf} prints. */
    public Diagnostic withConf(ConfText text) {
        return new Diagnostic(severity, id, position, message, sourceLine, hint, Optional.of(text));
    }

    /**
     * The text for a person: {@code file:[line,column] message (id)}, as the compilers print it so that IDEs link it,
     * then the source line with a caret under the column, then the hint. Of a message of several lines the id ends the
     * first one. Lines are joined by {@code \n}; there is none at the end.
     */
    public String format() {
        StringBuilder text = new StringBuilder();
        position.ifPresent(p -> {
            text.append(p.file()).append(":[").append(p.line());
            if (p.column() > 0) {
                text.append(',').append(p.column());
            }
            text.append("] ");
        });
        String said = message.toString();
        int firstEnd = said.indexOf('\n') < 0 ? said.length() : said.indexOf('\n');
        text.append(said, 0, firstEnd).append(" (").append(id).append(')').append(said, firstEnd, said.length());
        sourceLine.ifPresent(line -> {
            text.append("\n    ").append(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            int column = position.map(SourcePosition::column).orElse(0);
            if (column > 0) {
                text.append("\n    ").append(indentTo(line, column)).append('^');
            }
        });
        hint.ifPresent(h -> text.append("\n  hint: ").append(h));
        return text.toString();
    }

    /** White space as wide as what stands before the column: tabs stay tabs, so that the caret lines up. */
    private static String indentTo(String line, int column) {
        StringBuilder indent = new StringBuilder();
        for (int i = 0; i < column - 1; i++) {
            indent.append(i < line.length() && line.charAt(i) == '\t' ? '\t' : ' ');
        }
        return indent.toString();
    }
}
