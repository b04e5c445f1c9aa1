package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.shell.Commands;
import io.github.kconfig4j.text.ByteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what reading says, in the order of the tokens at which it says it. */
final class Messages {
    private final SourceFiles files;
    private final List<Supplier<Optional<Message>>> messages = new ArrayList<>();
    /** By the place of a last line without a line end, the file that goes on after it. */
    private final Map<String, String> nextFiles = new HashMap<>();

    private boolean errors;

    Messages(SourceFiles files) {
        this.files = files;
    }

    /** From now on {@code conf} takes a line for one of another file. */
    void lastLine(String file, int line, String next) {
        nextFiles.put(file + ":" + line, next);
    }

    /** The place as {@code conf} writes it. */
    String place(SourcePosition position) {
        String place = position.file() + ":" + position.line();
        @Nullable String next = nextFiles.get(place);
        return next == null ? place : next + ":" + position.line();
    }

    /** Adds a diagnostic with the text of its line. */
    void report(int order, Diagnostic diagnostic) {
        errors |= diagnostic.isError();
        Diagnostic shown = withLine(diagnostic);
        add(new Message(order, Optional.of(shown), shown.conf()));
    }

    /** Adds an error that stops the run. */
    Stop stop(int order, DiagnosticId id, SourcePosition position, String message, ConfText conf) {
        return stop(order, Diagnostic.of(Severity.ERROR, id, position, message).withConf(conf));
    }

    /** Adds an error that stops the run. */
    Stop stop(int order, Diagnostic diagnostic) {
        report(order, diagnostic);
        return new Stop();
    }

    /** Adds what only {@code conf} prints. */
    void confOnly(int order, ConfText text) {
        add(new Message(order, Optional.empty(), Optional.of(text)));
    }

    /** Adds what a command prints on standard error output, which may still be running. */
    void errorOutput(int order, Commands commands, int command) {
        messages.add(() -> {
            byte[] printed = commands.output(command).stderr();
            ConfText text = new ConfText(ConfText.Stream.STDERR, ByteText.decode(printed));
            return printed.length == 0
                    ? Optional.empty()
                    : Optional.of(new Message(order, Optional.empty(), Optional.of(text)));
        });
    }

    private void add(Message message) {
        messages.add(() -> Optional.of(message));
    }

    /** Whether one is an error. */
    boolean hasErrors() {
        return errors;
    }

    /** All; waits for the commands. */
    List<Message> all() {
        List<Message> all = new ArrayList<>();
        for (Supplier<Optional<Message>> message : messages) {
            message.get().ifPresent(all::add);
        }
        return all;
    }

    private Diagnostic withLine(Diagnostic diagnostic) {
        return diagnostic
                .position()
                .flatMap(p -> files.line(p.file(), p.line()))
                .map(diagnostic::withSourceLine)
                .orElse(diagnostic);
    }

    /** Ends the reading after an error that nothing can follow; the error is reported already. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stop() {
            super(null, null, false, false);
        }
    }
}
