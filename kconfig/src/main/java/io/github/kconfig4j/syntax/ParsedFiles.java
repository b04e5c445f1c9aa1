package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of a top file and all that it sources, macros expanded. Immutable for its users. */
public final class ParsedFiles {
    private final SourceFiles files;
    private final SourcePosition start;
    private final Optional<Statement.Comment> mainMenu;
    private final List<Statement> statements;
    private final boolean complete;
    private final Messages messages;
    private final Map<String, String> environmentRead;
    private final Set<String> environmentAsked;

    ParsedFiles(
            SourceFiles files,
            SourcePosition start,
            Optional<Statement.Comment> mainMenu,
            List<Statement> statements,
            boolean complete,
            Messages messages,
            Map<String, String> environmentRead,
            Set<String> environmentAsked) {
        this.files = files;
        this.start = start;
        this.mainMenu = mainMenu;
        this.statements = List.copyOf(statements);
        this.complete = complete;
        this.messages = messages;
        this.environmentRead = environmentRead;
        this.environmentAsked = environmentAsked;
    }

    /**
     * Reads the files and returns what is made of them, or what was made of them before, if all that it was made from is as
     * it was; see {@link KconfigOptions#snapshots}. Commands may still run meanwhile, and what they printed last time may stand
     * for what they print now; if that turns out wrong, the files are read and used once more.
     */
    public static <T> T read(Path directory, String top, KconfigOptions options, ReadingForm<T> form) {
        if (options.dialect().has(Feature.SINGLE_LINES)) {
            return form.make(LineParser.read(directory, top, options));
        }
        return Parser.read(directory, top, options, form);
    }

    /** The first line of the top file. */
    public SourcePosition start() {
        return start;
    }

    /** The {@code mainmenu}: its title as the text of a comment. */
    public Optional<Statement.Comment> mainMenu() {
        return mainMenu;
    }

    /** The statements in order; not all of them if there was an error. */
    public List<Statement> statements() {
        return statements;
    }

    /** Whether all was read without a syntax error. */
    public boolean isComplete() {
        return complete;
    }

    /** Whether something that was read is an error; also where all was read, such as a command that may not run. */
    public boolean hasErrors() {
        return messages.hasErrors();
    }

    /** A place as {@code conf} writes it, which is in the next file for a last line without a line end. */
    public String place(SourcePosition position) {
        return messages.place(position);
    }

    /** What reading said, in its order, commands too; waits for them. */
    public List<Message> messages() {
        return messages.all();
    }

    /** The names of the files that were read. */
    public List<String> fileNames() {
        return files.names();
    }

    /** Whether two names are names of one file. */
    public boolean isSameFile(String name, String other) {
        return files.isSame(name, other);
    }

    /** The variables of the environment that macros asked for and found, or that symbols take their values from. */
    public Map<String, String> environmentRead() {
        return environmentRead;
    }

    /** How long the texts of the files are together. */
    long size() {
        long size = 0;
        for (FoundFile found : files.found()) {
            size += found.file().text().length();
        }
        return size;
    }

    /** What reading took from outside, with what commands printed. */
    Premises premises(Map<String, String> environment, Map<String, String> printed) {
        Map<String, Optional<String>> asked = new LinkedHashMap<>();
        for (String name : environmentAsked) {
            asked.put(name, Optional.ofNullable(environment.get(name)));
        }
        return new Premises(files.found(), asked, files.wildcards(), printed);
    }

    /** The diagnostic with the text of its line. */
    public Diagnostic withSourceLine(Diagnostic diagnostic) {
        return diagnostic
                .position()
                .flatMap(p -> files.line(p.file(), p.line()))
                .map(diagnostic::withSourceLine)
                .orElse(diagnostic);
    }
}
