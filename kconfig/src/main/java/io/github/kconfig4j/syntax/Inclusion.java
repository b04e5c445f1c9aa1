package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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
        boolean nearby = dialect.has(Feature.SOURCES_NEARBY);
        boolean matched = Wildcards.has(path) || dialect.has(Feature.SOURCES_MAY_MISS);
        if (nearby || matched && dialect.has(Feature.WILDCARDS)) {
            List<String> names = new ArrayList<>(nearby ? nearby(path, at) : files.matching(path));
            // What is included last is read first.
            if (!dialect.has(Feature.LAST_MATCH_FIRST)) {
                Collections.reverse(names);
            }
            names.forEach(name -> includeOne(name, at));
        } else {
            includeOne(path, at);
        }
    }

    private List<String> nearby(String path, SourcePosition at) {
        List<String> names = matchingHere(path, path, at);
        if (!names.isEmpty() || path.indexOf('*') >= 0) {
            return names;
        }
        String asking = lexer.currentFile();
        int folder = asking.lastIndexOf('/');
        String beside = (folder < 0 ? "." : asking.substring(0, folder)) + "/" + path;
        List<String> others = matchingHere(beside, path, at);
        if (others.isEmpty()) {
            throw unmatched(path, at, "No files found");
        }
        return others;
    }

    /** What matches; that the folder of the first wildcard is not there is an error of its own. */
    private List<String> matchingHere(String name, String path, SourcePosition at) {
        if (!files.canMatchHere(name)) {
            throw unmatched(path, at, "read error");
        }
        return files.matchingHere(name);
    }

    private Messages.Stop unmatched(String path, SourcePosition at, String reason) {
        return missing(path, at, ConfText.stdout(place(at) + ": glob failed: " + reason + " \"" + path + "\""));
    }

    private void includeOne(String path, SourcePosition at) {
        SourceFile file = files.open(path)
                .orElseThrow(() -> missing(path, at, cannotOpen(place(at) + ": can't open file \"" + path + "\"")));
        refuseCycle(file, at);
        SourcePosition first = included.putIfAbsent(path, at);
        if (first != null && dialect.has(Feature.NO_REPEATED_INCLUSION)) {
            throw repeated(path, at, first);
        }
        lexer.include(file, at.line());
    }

    private Messages.Stop missing(String path, SourcePosition at, ConfText conf) {
        return messages.stop(lexer.order(), DiagnosticId.NO_SUCH_FILE, at, "cannot read the file '" + path + "'", conf);
    }

    private ConfText cannotOpen(String text) {
        return dialect.has(Feature.READING_ERRORS_ON_STDOUT) ? ConfText.stdout(text) : ConfText.stderr(text);
    }

    private Messages.Stop repeated(String path, SourcePosition at, SourcePosition first) {
        String conf = place(at) + ": error: repeated inclusion of " + path + "\n" + place(first)
                + ": note: location of first inclusion of " + path;
        return messages.stop(
                lexer.order(),
                Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.REPEATED_INCLUSION,
                                at,
                                DiagnosticText.of("the file '" + path + "' is sourced a second time; the first is at ")
                                        .at(first))
                        .withConf(ConfText.stderr(conf)));
    }

    private void refuseCycle(SourceFile file, SourcePosition at) {
        List<SourcePosition> path = new ArrayList<>();
        int matched = -1;
        int line = at.line();
        Input input = lexer.input();
        while (input != null && path.size() <= MAX_DEPTH) {
            path.add(SourcePosition.ofLine(input.name(), line));
            if (matched < 0 && input.name().equals(file.name())) {
                matched = path.size();
            }
            line = input.sourcedAt();
            input = input.parent().orElse(null);
        }
        if (matched >= 0 || path.size() > MAX_DEPTH) {
            // Older tools print the path only as far as the file itself.
            boolean whole = matched < 0 || dialect.has(Feature.NO_REPEATED_INCLUSION);
            List<SourcePosition> shown = whole ? path : path.subList(0, matched);
            throw messages.stop(
                    lexer.order(),
                    Diagnostic.of(Severity.ERROR, DiagnosticId.RECURSIVE_INCLUSION, at, way(file, shown))
                            .withConf(
                                    dialect.has(Feature.READING_ERRORS_ON_STDOUT)
                                            ? oldCycle(file, shown)
                                            : cycle(file, shown)));
        }
    }

    private static DiagnosticText way(SourceFile file, List<SourcePosition> path) {
        return withLines(DiagnosticText.of("the file '" + file.name() + "' sources itself:"), path);
    }

    private static DiagnosticText withLines(DiagnosticText text, List<SourcePosition> path) {
        DiagnosticText all = text;
        for (SourcePosition from : path) {
            all = all.and("\n  included from: ").at(from);
        }
        return all;
    }

    private static ConfText cycle(SourceFile file, List<SourcePosition> path) {
        String head = "Recursive inclusion detected.\nInclusion path:\n  current file : " + file.name();
        return ConfText.stderr(withLines(DiagnosticText.of(head), path).toString());
    }

    private static ConfText oldCycle(SourceFile file, List<SourcePosition> path) {
        SourcePosition last = path.get(path.size() - 1);
        StringBuilder text = new StringBuilder();
        text.append(last.file()).append(':').append(last.line());
        text.append(": recursive inclusion detected. Inclusion path:\n  current file : '");
        text.append(file.name()).append('\'');
        for (SourcePosition from : path) {
            // The tool counts the line after, and for the last once more in the wrong direction.
            int line = from.line() + (from == last ? 2 : 0);
            text.append("\n  included from: '").append(from.file()).append(':').append(line);
            text.append('\'');
        }
        return ConfText.stdout(text.toString());
    }

    private static String place(SourcePosition position) {
        return position.file() + ":" + position.line();
    }
}
