package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Commands;
import io.github.kconfig4j.shell.Shell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of the macro language, its built-in functions and the environment. */
final class Macros {
    private static final int MAX_RECURSION = 1000;

    private final KconfigOptions options;
    private final Optional<Shell> shell;
    private final Messages messages;
    private final Cursor cursor;
    private final Commands commands;
    private final List<String> guesses = new ArrayList<>();
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, String> environmentRead = new LinkedHashMap<>();
    private final Set<String> environmentAsked = new LinkedHashSet<>();
    private @Nullable Token assigned;

    /** Where the lexer is. */
    interface Cursor {
        /** The file that is being read. */
        String file();

        /** The line that is being read. */
        int line();

        /** The column of the token that is being read. */
        int column();

        /** The place of the token that is being read in the order of messages. */
        int order();
    }

    Macros(KconfigOptions options, Messages messages, Cursor cursor, Commands commands) {
        this.options = options;
        this.shell = CommandShell.of(options);
        this.commands = commands;
        this.messages = messages;
        this.cursor = cursor;
    }

    /** A user's variable or function. */
    static final class Variable {
        private final String name;
        private boolean recursive;
        private String value = "";
        private int active;

        private Variable(String name) {
            this.name = name;
        }

        boolean isRecursive() {
            return recursive;
        }

        String value() {
            return value;
        }
    }

    @Nullable
    Variable variable(String name) {
        return variables.get(name);
    }

    /**
     * Assigns: {@code =} keeps the text to be expanded at each use, {@code :=} expands now, {@code +=} does as the
     * variable does already.
     */
    void assign(Token target, TokenKind operator, String text) {
        assigned = target;
        assign(target.text(), operator, text);
        assigned = null;
    }

    private void assign(String name, TokenKind operator, String text) {
        boolean append = operator == TokenKind.PLUS_EQUAL;
        Variable known = variables.get(name);
        boolean recursive = operator == TokenKind.EQUAL || (append && (known == null || known.recursive));
        Variable variable = known == null ? new Variable(name) : known;
        variables.put(name, variable);
        variable.recursive = recursive;
        if (known == null || !append) {
            // A variable in its own new value is empty: the old value is gone before the new one is expanded.
            variable.value = "";
            variable.value = recursive ? text : Expander.expand(this, text);
        } else {
            variable.value += " " + (recursive ? text : Expander.expand(this, text));
        }
    }

    /** Notes that the variable is being expanded. */
    void enter(Variable variable, List<String> arguments) {
        if (arguments.isEmpty() && variable.active > 0) {
            throw fatal("Recursive variable '" + variable.name + "' references itself (eventually)");
        }
        if (variable.active > MAX_RECURSION) {
            throw fatal("Too deep recursive expansion");
        }
        variable.active++;
    }

    /** Notes that the variable has been expanded. */
    void leave(@Nullable Variable variable) {
        if (variable != null) {
            variable.active--;
        }
    }

    /** What a reference to no variable gives: a built-in function, the environment, else nothing. */
    String call(String name, List<String> arguments) {
        return switch (name) {
            case "error-if" -> errorIf(checked(name, arguments, 2));
            case "filename" -> filename(checked(name, arguments, 0));
            case "info" -> info(checked(name, arguments, 1));
            case "lineno" -> lineno(checked(name, arguments, 0));
            case "shell" -> shell(checked(name, arguments, 1));
            case "warning-if" -> warningIf(checked(name, arguments, 2));
            default -> arguments.isEmpty() ? environment(name) : "";
        };
    }

    private List<String> checked(String function, List<String> arguments, int count) {
        if (arguments.size() != count) {
            String amount = arguments.size() < count ? "few" : "many";
            throw fatal("too " + amount + " function arguments passed to '" + function + "'");
        }
        return arguments;
    }

    private String filename(List<String> none) {
        return cursor.file();
    }

    private String lineno(List<String> none) {
        return String.valueOf(cursor.line());
    }

    private String info(List<String> arguments) {
        String text = resolve(arguments.get(0));
        messages.report(
                cursor.order(),
                Diagnostic.of(Severity.NOTE, DiagnosticId.INFO, position(), text)
                        .withConf(ConfText.stdout(text)));
        return "";
    }

    private String warningIf(List<String> arguments) {
        if (resolve(arguments.get(0)).equals("y")) {
            String text = resolve(arguments.get(1));
            messages.report(
                    cursor.order(),
                    Diagnostic.of(Severity.WARNING, DiagnosticId.WARNING_IF, position(), text)
                            .withConf(conf(text)));
        }
        return "";
    }

    private String errorIf(List<String> arguments) {
        if (resolve(arguments.get(0)).equals("y")) {
            throw fatal(DiagnosticId.ERROR_IF, resolve(arguments.get(1)));
        }
        return "";
    }

    private String environment(String name) {
        environmentAsked.add(name);
        String value = options.environment().get(name);
        if (name.isEmpty() || value == null) {
            return "";
        }
        environmentRead.put(name, value);
        return value;
    }

    private String shell(List<String> arguments) {
        String command = resolve(arguments.get(0));
        if (shell.isEmpty()) {
            messages.report(
                    cursor.order(),
                    Diagnostic.of(
                                    Severity.ERROR,
                                    DiagnosticId.SHELL_NOT_ALLOWED,
                                    position(),
                                    "$(shell," + command + ") would run a command, and commands are not allowed here")
                            .withHint("allow commands if you trust these files, or write the value instead"));
            return "";
        }
        int number = commands.start(shell.get(), command);
        messages.errorOutput(cursor.order(), commands, number);
        return commands.text(number);
    }

    /** The text with the outputs of commands; waits for them. */
    String resolve(String text) {
        return commands.resolve(text);
    }

    /** The text with the outputs of commands, or what is expected of those that still run. */
    String resolveAsExpected(String text) {
        return commands.resolveAsExpected(text);
    }

    /** Whether an expansion gives nothing. What a command gives is guessed to be something until it has ended. */
    boolean isEmpty(String text) {
        if (Commands.hasMark(text)) {
            guesses.add(text);
        }
        return text.isEmpty();
    }

    /** Whether everything that was guessed to be something was. */
    boolean guessedRight() {
        for (String guess : guesses) {
            if (commands.resolve(guess).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Reports an error of a macro, after which nothing can be read. */
    Messages.Stop fatal(String message) {
        return fatal(DiagnosticId.MACRO, message);
    }

    private Messages.Stop fatal(DiagnosticId id, String message) {
        return messages.stop(cursor.order(), id, position(), message, conf(message));
    }

    private ConfText conf(String message) {
        return ConfText.stderr(cursor.file() + ":" + cursor.line() + ": " + message);
    }

    /** Where a person looks: at the token, or the assignment that expands its text after it was read. */
    private SourcePosition position() {
        return assigned != null
                ? assigned.position()
                : new SourcePosition(cursor.file(), cursor.line(), cursor.column());
    }

    /** The variables of the environment that were asked for and set. */
    Map<String, String> environmentRead() {
        return environmentRead;
    }

    /** The variables of the environment that were asked for. */
    Set<String> environmentAsked() {
        return environmentAsked;
    }
}
