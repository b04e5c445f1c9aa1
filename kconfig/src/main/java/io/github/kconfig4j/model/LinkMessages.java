package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.syntax.Message;
import io.github.kconfig4j.syntax.ParsedFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said while the declarations become a tree, merged with what was said while reading. */
final class LinkMessages {
    /** After all reading. */
    static final int AFTER_READING = Integer.MAX_VALUE;

    private final ParsedFiles files;
    private final Dialect dialect;
    private final List<Message> messages = new ArrayList<>();
    private boolean errors;

    LinkMessages(ParsedFiles files, Dialect dialect) {
        this.dialect = dialect;
        this.files = files;
    }

    /** A warning that {@code conf} puts at the position. */
    void warning(int order, DiagnosticId id, SourcePosition position, String message, String conf) {
        warning(order, id, position, DiagnosticText.of(message), conf);
    }

    /** A warning that names other places, and that {@code conf} puts at the position. */
    void warning(int order, DiagnosticId id, SourcePosition position, DiagnosticText message, String conf) {
        report(
                order,
                Diagnostic.of(Severity.WARNING, id, position, message)
                        .withConf(ConfText.stderr(place(position) + ":warning: " + conf)));
    }

    /** An error that {@code conf} puts at the position. */
    void error(int order, DiagnosticId id, SourcePosition position, String message, String conf) {
        error(order, id, position, DiagnosticText.of(message), conf);
    }

    /** An error that names other places, and that {@code conf} puts at the position. */
    void error(int order, DiagnosticId id, SourcePosition position, DiagnosticText message, String conf) {
        report(
                order,
                Diagnostic.of(Severity.ERROR, id, position, message)
                        .withConf(ConfText.stderr(place(position) + ": " + conf)));
    }

    void report(int order, Diagnostic diagnostic) {
        errors |= diagnostic.isError();
        Diagnostic shown = files.withSourceLine(diagnostic);
        messages.add(new Message(order, Optional.of(shown), shown.conf()));
    }

    /** In words, what two places in files have to do with each other, if they are one place with two names. */
    String sameFile(SourcePosition position, SourcePosition other) {
        boolean two = !position.file().equals(other.file()) && files.isSameFile(position.file(), other.file());
        return two ? ", which is the same file, sourced by another path" : "";
    }

    /** The word for a type. */
    String typeName(SymbolType type) {
        return type.confName(dialect);
    }

    boolean hasErrors() {
        return errors;
    }

    /** The place as {@code conf} writes it. */
    String place(SourcePosition position) {
        return files.place(position);
    }

    /** All messages, those of reading first where both have the same order. */
    List<Message> merged() {
        List<Message> all = new ArrayList<>(files.messages());
        all.addAll(messages);
        all.sort(Comparator.comparingInt(Message::order));
        return all;
    }
}
