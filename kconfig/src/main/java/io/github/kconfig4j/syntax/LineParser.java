package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parses files as Kconfiglib does: line by line, where each line is a statement, an option or an assignment by its first
 * word. The first mistake ends the reading.
 */
final class LineParser {
    /** The symbol that says whether {@code m} exists, by its name. */
    static final String MODULES = "MODULES";

    private final KconfigOptions options;
    private final SourceFiles files;
    private final LineMessages messages;
    private final LineMacros macros;
    private final LineSource source;
    private final LineSettings settings;
    private final Map<String, LineEntry> symbols = new HashMap<>();
    private final Map<String, LineEntry> choices = new HashMap<>();
    private Optional<Statement.Comment> title = Optional.empty();

    private LineParser(SourceFile top, SourceFiles files, KconfigOptions options, LineMessages messages) {
        this.options = options;
        this.files = files;
        this.messages = messages;
        this.macros = new LineMacros(options, messages);
        this.source = new LineSource(top, new LineLexer(options, macros, messages), messages);
        this.settings = new LineSettings(options, messages);
    }

    /** Reads a file, which is looked for below {@code srctree} if there is one, and all that it sources. */
    static ParsedFiles read(Path directory, String top, KconfigOptions options) {
        SourceFiles files = new SourceFiles(options.srctree().orElse(directory), Optional.empty());
        Messages all = new Messages(files);
        SourcePosition start = SourcePosition.ofLine(top, 1);
        Optional<SourceFile> file = files.open(top);
        if (file.isEmpty()) {
            String missing = "[Errno 2] No such file or directory: '" + top + "'";
            all.report(
                    0,
                    Diagnostic.of(Severity.ERROR, DiagnosticId.NO_SUCH_FILE, "there is no file '" + top + "' to read")
                            .withConf(ConfText.stderr("conf: " + missing)));
            return new ParsedFiles(files, start, Optional.empty(), List.of(), false, all, Map.of(), Set.of());
        }
        return new LineParser(file.get(), files, options, new LineMessages(all, top)).parse(start, all);
    }

    private ParsedFiles parse(SourcePosition start, Messages all) {
        List<Statement> statements = new ArrayList<>();
        boolean complete = false;
        try {
            block(Optional.empty(), statements);
            complete = true;
        } catch (Messages.Stop e) {
            // The error is reported; what was read before it is all there is.
        }
        Map<String, String> environment = new LinkedHashMap<>(macros.environmentRead());
        environment.putAll(settings.environmentRead());
        return new ParsedFiles(files, start, title, statements, complete, all, environment, Set.of());
    }

    /** Reads statements up to a keyword, or, without one, to the end of the file. */
    private void block(Optional<TokenKind> end, List<Statement> into) {
        while (source.next()) {
            LineCursor line = new LineCursor(source.tokens(), messages);
            if (end.filter(kind -> kind == line.first()).isPresent()) {
                line.expectEnd();
                return;
            }
            statement(line, into);
        }
        if (end.isPresent()) {
            String word = end.get().name().toLowerCase(Locale.ROOT);
            throw messages.stop(
                    DiagnosticId.MISSING_END,
                    "error: expected '" + word + "' at end of '" + source.file() + "'",
                    "expected '" + word + "' at end of '" + source.file() + "'");
        }
    }

    private void statement(LineCursor line, List<Statement> into) {
        SourcePosition at = line.keyword().position();
        switch (line.first()) {
            case END_OF_LINE -> {}
            case CONFIG, MENUCONFIG, CONFIGDEFAULT -> into.add(config(line, at));
            case SOURCE, RSOURCE, OSOURCE, ORSOURCE, GSOURCE, GRSOURCE -> source(line, into);
            case IF -> {
                Condition condition = line.lastCondition();
                into.add(new Statement.If(condition, body(TokenKind.ENDIF), at));
            }
            case MENU -> {
                String text = line.lastText();
                List<Option> lines = options(EntryKind.MENU, Optional.empty(), "");
                into.add(new Statement.Menu(text, lines, body(TokenKind.ENDMENU), at));
            }
            case COMMENT -> {
                String text = line.lastText();
                into.add(new Statement.Comment(text, options(EntryKind.COMMENT, Optional.empty(), ""), at));
            }
            case CHOICE -> into.add(choice(line, at));
            case MAINMENU -> title = Optional.of(new Statement.Comment(line.lastText(), List.of(), at));
            case ENDCHOICE -> throw messages.cannotParse("no corresponding 'choice'");
            case ENDIF -> throw messages.cannotParse("no corresponding 'if'");
            case ENDMENU -> throw messages.cannotParse("no corresponding 'menu'");
            default -> throw messages.cannotParse("unrecognized construct");
        }
    }

    private List<Statement> body(TokenKind end) {
        List<Statement> body = new ArrayList<>();
        block(Optional.of(end), body);
        return body;
    }

    private List<Option> options(EntryKind kind, Optional<LineEntry> entry, String name) {
        return new LineOptions(source, messages, settings, kind, entry, name).read();
    }

    private Statement config(LineCursor line, SourcePosition at) {
        Statement.Config.Keyword keyword =
                Statement.Config.Keyword.valueOf(line.first().name());
        Operand name = line.name("missing or bad symbol name");
        line.expectEnd();
        LineEntry entry = symbols.computeIfAbsent(name.text(), LineEntry::new);
        entry.add(at);
        List<Option> lines = options(EntryKind.CONFIG, Optional.of(entry), name.text());
        if (keyword == Statement.Config.Keyword.CONFIGDEFAULT
                && lines.stream().anyMatch(LineParser::isMoreThanDefault)) {
            throw messages.cannotParse("configdefault can only contain `default`");
        }
        if (keyword == Statement.Config.Keyword.MENUCONFIG
                && lines.stream().noneMatch(Option.Prompt.class::isInstance)) {
            messages.warn(
                    DiagnosticId.MENUCONFIG_WITHOUT_PROMPT,
                    at,
                    "the menuconfig symbol " + entry.nameAndPlaces() + " has no prompt");
        }
        return new Statement.Config(keyword, name, lines, true, at, 0);
    }

    /** What may not stand in a {@code configdefault}; of types and help texts the tool says nothing. */
    private static boolean isMoreThanDefault(Option line) {
        return line instanceof Option.Prompt
                || line instanceof Option.DependsOn
                || line instanceof Option.Range
                || line instanceof Option.Select
                || line instanceof Option.Imply;
    }

    private Statement choice(LineCursor line, SourcePosition at) {
        Optional<String> name = line.isAtEnd() ? Optional.empty() : Optional.of(line.lastText());
        String shown = name.map(n -> "<choice " + n + ">").orElse("<choice>");
        LineEntry entry =
                name.isEmpty() ? new LineEntry(shown) : choices.computeIfAbsent(name.get(), n -> new LineEntry(shown));
        entry.add(at);
        List<Option> lines = options(EntryKind.CHOICE, Optional.of(entry), name.orElse(""));
        return new Statement.Choice(name, lines, body(TokenKind.ENDCHOICE), at);
    }

    private void source(LineCursor line, List<Statement> into) {
        boolean relative = switch (line.first()) {
            case RSOURCE, ORSOURCE, GRSOURCE -> true;
            default -> false;
        };
        boolean obligatory = line.first() == TokenKind.SOURCE || line.first() == TokenKind.RSOURCE;
        String path = line.lastText();
        String pattern = relative ? below(parent(source.file()), path) : path;
        List<String> names = files.allMatching(pattern);
        if (names.isEmpty() && obligatory) {
            throw messages.fatal(DiagnosticId.NO_SUCH_FILE, notFound(pattern));
        }
        for (String name : names) {
            include(files.withinTree(name), into);
        }
    }

    private String notFound(String pattern) {
        String root = options.environment().getOrDefault("srctree", "");
        return "'" + pattern + "' not found (in '" + messages.shownLine()
                + "'). Check that environment variables are set correctly (e.g. $srctree, which is "
                + (root.isEmpty() ? "unset or blank" : "set to '" + root + "'")
                + "). Also note that unset environment variables expand to the empty string.";
    }

    private void include(String name, List<Statement> into) {
        List<LineSource.Sourced> path = source.path();
        if (path.stream().anyMatch(p -> p.file().equals(name))) {
            throw messages.fatal(
                    DiagnosticId.RECURSIVE_INCLUSION,
                    "recursive 'source' of '" + name
                            + "' detected. Check that environment variables are set correctly.\nInclude path:\n"
                            + path.stream().map(p -> p.file() + ":" + p.line()).collect(Collectors.joining("\n")));
        }
        SourceFile file = files.open(name).orElseThrow(() -> cannotOpen(name));
        source.enter(file);
        block(Optional.empty(), into);
        source.leave();
    }

    private Messages.Stop cannotOpen(String name) {
        Path place = files.place(name);
        boolean directory = Files.isDirectory(place);
        String shown = place + (directory && name.isEmpty() ? "/" : "");
        return messages.fatal(
                DiagnosticId.NO_SUCH_FILE,
                "Could not open '" + shown + "' (in '" + messages.shownLine() + "') ("
                        + (directory ? "EISDIR: Is a directory" : "EACCES: Permission denied") + ")");
    }

    private static String parent(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static String below(String directory, String path) {
        boolean whole = path.startsWith("/") || directory.isEmpty();
        return whole ? path : directory + "/" + path;
    }
}
