package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.HashMap;
import java.util.Map;

/** Does what {@code source} says. */
final class Inclusion {
    /** Far more than anyone writes; each level is a file. */
    private static final int MAX_DEPTH = 1000;

    private final Lexer lexer;
    private final SourceFiles files;
    private final Dialect dialect;
    private final Messages messages;
    private final Map<String, SourcePosition> included = new HashMap<>();

    Inclusion(Lexer lexer, SourceFiles files, Dialect dialect, Messages messages) {
        this.lexer = lexer;
        this.files = files;
        this.dialect = dialect;
        this.messages = messages;
    }

    /** Goes on with the file; that it cannot be read, or would be read again, ends the run. */
    void include(String path, SourcePosition at) {
        SourceFile file = files.open(path).orElseThrow(() -> missing(path, at));
        refuseCycle(file, at);
        SourcePosition first = included.putIfAbsent(path, at);
        if (first != null && dialect.has(Feature.NO_REPEATED_INCLUSION)) {
            throw repeated(path, at, first);
        }
        lexer.include(file, at.line());
    }

    private Messages.Stop missing(String path, SourcePosition at) {
        return messages.stop(
                lexer.order(),
                "no-such-file",
                at,
                "cannot read the file '" + path + "'",
                cannotOpen(place(at) + ": can't open file \"" + path + "\""));
    }

    private ConfText cannotOpen(String text) {
        return dialect.has(Feature.CONTEXTUAL_KEYWORDS) ? ConfText.stdout(text) : ConfText.stderr(text);
    }

    private Messages.Stop repeated(String path, SourcePosition at, SourcePosition first) {
        String conf = place(at) + ": error: repeated inclusion of " + path + "\n" + place(first)
                + ": note: location of first inclusion of " + path;
        return messages.stop(
                lexer.order(),
                Diagnostic.of(
                                Severity.ERROR,
                                "repeated-inclusion",
                                at,
                                "the file '" + path + "' is sourced a second time; the first is at " + first)
                        .withConf(ConfText.stderr(conf)));
    }

    private void refuseCycle(SourceFile file, SourcePosition at) {
        int depth = 0;
        StringBuilder path = new StringBuilder();
        boolean cycle = false;
        int line = at.line();
        Input input = lexer.input();
        while (input != null && depth++ < MAX_DEPTH) {
            if (!cycle || dialect.has(Feature.NO_REPEATED_INCLUSION)) {
                path.append("\n  included from: ")
                        .append(input.name())
                        .append(':')
                        .append(line);
            }
            cycle |= input.name().equals(file.name());
            line = input.sourcedAt();
            input = input.parent().orElse(null);
        }
        if (cycle || depth > MAX_DEPTH) {
            String conf = "Recursive inclusion detected.\nInclusion path:\n  current file : " + file.name() + path;
            throw messages.stop(
                    lexer.order(),
                    "recursive-inclusion",
                    at,
                    "the file '" + file.name() + "' sources itself:" + path,
                    ConfText.stderr(conf));
        }
    }

    private static String place(SourcePosition position) {
        return position.file() + ":" + position.line();
    }
}
