package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;

/** What is said while files are read line by line, in the order of saying it. An error ends the reading. */
final class LineMessages {
    private final Messages messages;
    private String file;
    private int line;
    private String text = "";
    private int order;

    LineMessages(Messages messages, String top) {
        this.messages = messages;
        this.file = top;
    }

    /** From now on a line is being read. */
    void at(String name, int number) {
        file = name;
        line = number;
    }

    /** The text of the line that is being read. */
    void reading(String content) {
        text = content;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    /** The text of the line without the white space around it. */
    String shownLine() {
        return text.strip();
    }

    SourcePosition position() {
        return SourcePosition.ofLine(file, Math.max(1, line));
    }

    /** The line has a form that it cannot have. */
    Messages.Stop cannotParse(String why) {
        return stop(DiagnosticId.SYNTAX, place() + "error: couldn't parse '" + shownLine() + "': " + why, why);
    }

    /** Something at this line that nothing can follow. */
    Messages.Stop fatal(DiagnosticId id, String message) {
        return stop(id, place() + message, message);
    }

    /** A function that the tree may have in Python, which is not run. */
    Messages.Stop unknownFunction(String name) {
        String message = "there is no function '" + name + "'; functions that a tree has in Python are not run";
        String hint = "give it a value for all arguments in a variable of the environment of that name, or define it, "
                + name + " = ..., in a file of your own that sources this one";
        return messages.stop(
                ++order,
                Diagnostic.of(Severity.ERROR, DiagnosticId.UNKNOWN_FUNCTION, position(), message)
                        .withHint(hint)
                        .withConf(ConfText.stderr("conf: " + place() + "error: " + message + "\n" + hint)));
    }

    /** Something that nothing can follow, with the exact text for {@code conf}. */
    Messages.Stop stop(DiagnosticId id, String conf, String message) {
        return messages.stop(++order, id, position(), message, ConfText.stderr("conf: " + conf.strip()));
    }

    /** A warning that names the line. */
    void warnHere(DiagnosticId id, String message) {
        warnHere(id, message, message);
    }

    /** A warning that names the line, for which {@code conf} has other words. */
    void warnHere(DiagnosticId id, String message, String conf) {
        warn(id, position(), message, place() + "warning: " + conf);
    }

    /** A warning that names its places itself. */
    void warn(DiagnosticId id, SourcePosition position, String message) {
        warn(id, position, message, "warning: " + message);
    }

    private void warn(DiagnosticId id, SourcePosition position, String message, String conf) {
        messages.report(
                ++order, Diagnostic.of(Severity.WARNING, id, position, message).withConf(ConfText.stderr(conf)));
    }

    /** What a file wants to be printed. */
    void info(String message) {
        messages.report(
                ++order,
                Diagnostic.of(Severity.NOTE, DiagnosticId.INFO, position(), message)
                        .withConf(ConfText.stdout(place() + message)));
    }

    /** An error after which reading goes on. */
    void report(Diagnostic diagnostic) {
        messages.report(++order, diagnostic);
    }

    private String place() {
        return file + ":" + line + ": ";
    }
}
