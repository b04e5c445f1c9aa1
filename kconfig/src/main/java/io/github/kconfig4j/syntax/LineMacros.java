package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.number.PythonInt;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Shell;
import io.github.kconfig4j.text.ByteText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The macro language as Kconfiglib has it: a macro is replaced within the text of its line, before the text around it is
 * looked at further. Its functions are the built-in ones; those that a tree brings along in Python are not there.
 */
final class LineMacros {
    private static final Pattern SPECIAL = Pattern.compile("\\(|\\)|,|\\$\\(");
    private static final Pattern TARGET = Pattern.compile("[A-Za-z0-9_-]*");
    private static final Pattern ASSIGNMENT = Pattern.compile("\\s*(=|:=|\\+=)\\s*([^\\n]*)");
    private static final int MAX_RECURSION = 100;
    private static final int DECIMAL = 10;

    private final KconfigOptions options;
    private final LineMessages messages;
    private final Map<String, Variable> variables = new HashMap<>();
    private final Map<String, String> environmentRead = new LinkedHashMap<>();

    LineMacros(KconfigOptions options, LineMessages messages) {
        this.options = options;
        this.messages = messages;
    }

    private static final class Variable {
        private boolean recursive;
        private String value = "";
        private int active;
    }

    /**
     * A text in which a macro was replaced.
     *
     * @param end the offset behind what stands for the macro
     */
    record Expansion(String text, int end) {}

    /** The variables of the environment that macros asked for and found. */
    Map<String, String> environmentRead() {
        return environmentRead;
    }

    /** Does what a line says that begins with no keyword: assigns, or only calls. */
    void assign(String line) {
        String text = line.stripLeading();
        int at = 0;
        while (true) {
            Matcher fragment = TARGET.matcher(text).region(at, text.length());
            at = fragment.lookingAt() ? fragment.end() : at;
            if (!text.startsWith("$(", at)) {
                break;
            }
            Expansion expansion = expandMacro(text, at, List.of());
            text = expansion.text();
            at = expansion.end();
        }
        if (!text.isEmpty() && text.isBlank()) {
            return;
        }
        Matcher assignment = ASSIGNMENT.matcher(text).region(at, text.length());
        if (!assignment.lookingAt()) {
            throw messages.cannotParse("syntax error");
        }
        assign(text.substring(0, at), assignment.group(1), assignment.group(2));
    }

    private void assign(String name, String operator, String value) {
        boolean known = variables.containsKey(name);
        Variable variable = variables.computeIfAbsent(name, n -> new Variable());
        if (operator.equals("=") || operator.equals("+=") && !known) {
            variable.recursive = true;
            variable.value = value;
        } else if (operator.equals(":=")) {
            variable.recursive = false;
            variable.value = expandAll(value, List.of());
        } else {
            variable.value += " " + (variable.recursive ? value : expandAll(value, List.of()));
        }
    }

    /** The text with all macros replaced. */
    private String expandAll(String text, List<String> arguments) {
        String expanded = text;
        int at = expanded.indexOf("$(");
        while (at >= 0) {
            Expansion expansion = expandMacro(expanded, at, arguments);
            expanded = expansion.text();
            at = expanded.indexOf("$(", expansion.end());
        }
        return expanded;
    }

    /**
     * Replaces the macro at an offset.
     *
     * @param outer the function around it with its arguments, empty if there is none
     */
    Expansion expandMacro(String text, int start, List<String> outer) {
        String rest = text;
        String before = text.substring(0, start);
        List<String> arguments = new ArrayList<>();
        int argument = start + 2;
        int at = argument;
        int nesting = 0;
        while (true) {
            Matcher special = SPECIAL.matcher(rest);
            if (!special.find(at)) {
                throw messages.cannotParse("missing end parenthesis in macro expansion");
            }
            at = special.end();
            switch (special.group()) {
                case "(" -> nesting++;
                case "," -> {
                    if (nesting == 0) {
                        arguments.add(rest.substring(argument, special.start()));
                        argument = at;
                    }
                }
                case ")" -> {
                    if (nesting == 0) {
                        arguments.add(rest.substring(argument, special.start()));
                        String value = before + value(arguments, outer);
                        return new Expansion(value + rest.substring(at), value.length());
                    }
                    nesting--;
                }
                default -> {
                    Expansion inner = expandMacro(rest, special.start(), outer);
                    rest = inner.text();
                    at = inner.end();
                }
            }
        }
    }

    private String value(List<String> call, List<String> outer) {
        int index = PythonInt.parse(call.get(0), DECIMAL)
                .filter(n -> n.bitLength() < Integer.SIZE)
                .map(n -> n.signum() < 0 ? outer.size() + n.intValue() : n.intValue())
                .orElse(-1);
        return index >= 0 && index < outer.size() ? outer.get(index) : call(call);
    }

    private String call(List<String> call) {
        String name = call.get(0);
        Variable variable = variables.get(name);
        if (variable != null) {
            return value(name, variable, call);
        }
        return switch (name) {
            case "info" -> {
                messages.info(checked(call, 1).get(1));
                yield "";
            }
            case "warning-if" -> {
                if (checked(call, 2).get(1).equals("y")) {
                    messages.warnHere(DiagnosticId.WARNING_IF, call.get(2));
                }
                yield "";
            }
            case "error-if" -> {
                if (checked(call, 2).get(1).equals("y")) {
                    throw messages.fatal(DiagnosticId.ERROR_IF, call.get(2));
                }
                yield "";
            }
            case "filename" -> checked(call, 0).isEmpty() ? "" : messages.file();
            case "lineno" -> checked(call, 0).isEmpty() ? "" : Integer.toString(messages.line());
            case "shell" -> shell(checked(call, 1).get(1));
            default -> environment(name).orElseGet(() -> unset(call));
        };
    }

    /** What is called with arguments and is nowhere was meant to compute something. */
    private String unset(List<String> call) {
        if (call.size() > 1) {
            throw messages.unknownFunction(call.get(0));
        }
        return "";
    }

    private String value(String name, Variable variable, List<String> call) {
        if (call.size() == 1 && variable.active > 0) {
            throw messages.cannotParse("Preprocessor variable " + name + " recursively references itself");
        }
        if (variable.active > MAX_RECURSION) {
            throw messages.cannotParse("Preprocessor function " + name + " seems stuck in infinite recursion");
        }
        variable.active++;
        String value = expandAll(variable.value, call);
        variable.active--;
        return value;
    }

    private List<String> checked(List<String> call, int count) {
        if (call.size() - 1 != count) {
            throw messages.fatal(
                    DiagnosticId.MACRO,
                    "bad number of arguments in call to " + call.get(0) + ", expected " + count + ", got "
                            + (call.size() - 1));
        }
        return call;
    }

    private Optional<String> environment(String name) {
        Optional<String> value = Optional.ofNullable(options.environment().get(name));
        value.ifPresent(v -> environmentRead.put(name, v));
        return value;
    }

    private String shell(String command) {
        if (options.shell().isEmpty()) {
            messages.report(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.SHELL_NOT_ALLOWED,
                            messages.position(),
                            "$(shell," + command + ") would run a command, and commands are not allowed here")
                    .withHint("allow commands if you trust these files, or write the value instead"));
            // Something, so that no further error follows.
            return "n";
        }
        Shell.Output output = options.shell().get().run(command);
        String complaint =
                String.join("\n", ByteText.decode(output.stderr()).lines().toList());
        if (output.stderr().length > 0) {
            messages.warnHere(DiagnosticId.COMMAND_COMPLAINS, "'" + command + "' wrote to stderr: " + complaint);
        }
        String printed =
                String.join("\n", ByteText.decode(output.stdout()).lines().toList());
        int end = printed.length();
        while (end > 0 && printed.charAt(end - 1) == '\n') {
            end--;
        }
        return printed.substring(0, end).replace('\n', ' ');
    }
}
