package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes statements as one Kconfig file: macros expanded, sourced files in the place of their {@code source}, help texts
 * without line ends behind them.
 */
public final class StatementPrinter {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder assignments = new StringBuilder();
    private final Map<String, String> variables = new HashMap<>();

    private final Dialect dialect;

    private StatementPrinter(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The text of what was parsed. */
    public static String print(ParsedFiles files, Dialect dialect) {
        StatementPrinter printer = new StatementPrinter(dialect);
        printer.statements(files.statements());
        String title =
                files.mainMenu().map(t -> "mainmenu " + quote(t.text()) + "\n").orElse("");
        return title + printer.assignments + printer.text;
    }

    /** A word as it is; what only a macro can make a word is assigned to a variable first. */
    private String word(String word) {
        boolean plain = word.matches("[A-Za-z0-9_-]+") && !TokenKind.words().contains(word);
        if (plain || !dialect.has(Feature.MACROS)) {
            return word;
        }
        String variable = variables.computeIfAbsent(word, w -> "WORD_" + variables.size());
        if (assignments.indexOf(variable + " ") < 0) {
            assignments.append(variable).append(" := $(NOTHING)").append(word).append('\n');
        }
        return "$(" + variable + ")";
    }

    private void statements(List<Statement> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Config config) {
            line((config.keyword().name().toLowerCase(Locale.ROOT) + " ")
                    + word(config.name().text()));
            config.options().forEach(this::option);
        } else if (statement instanceof Statement.Choice choice) {
            line("choice" + choice.name().map(name -> " " + word(name)).orElse(""));
            choice.options().forEach(this::option);
            statements(choice.body());
            line("endchoice");
        } else if (statement instanceof Statement.Menu menu) {
            line("menu " + quote(menu.title()));
            menu.options().forEach(this::option);
            statements(menu.body());
            line("endmenu");
        } else if (statement instanceof Statement.Comment comment) {
            line("comment " + quote(comment.text()));
            comment.options().forEach(this::option);
        } else if (statement instanceof Statement.If block) {
            line("if " + condition(block.condition()));
            statements(block.body());
            line("endif");
        }
    }

    private void option(Option option) {
        if (option instanceof Option.Type type) {
            line("\t" + type.word().name().toLowerCase(Locale.ROOT));
        } else if (option instanceof Option.Prompt prompt) {
            line("\tprompt " + quote(prompt.text()) + ifCondition(prompt.condition()));
        } else if (option instanceof Option.Default line) {
            line("\tdefault " + condition(line.value()) + ifCondition(line.condition()));
        } else if (option instanceof Option.Select select) {
            line("\tselect " + operand(select.target()) + ifCondition(select.condition()));
        } else if (option instanceof Option.Imply imply) {
            line("\timply " + operand(imply.target()) + ifCondition(imply.condition()));
        } else if (option instanceof Option.Range range) {
            line("\trange " + operand(range.low()) + " " + operand(range.high()) + ifCondition(range.condition()));
        } else if (option instanceof Option.DependsOn depends) {
            line("\tdepends on " + condition(depends.expression()) + ifCondition(depends.condition()));
        } else if (option instanceof Option.VisibleIf visible) {
            line("\tvisible" + ifCondition(visible.condition()));
        } else if (option instanceof Option.Help help) {
            help(help.text().text());
        } else if (option instanceof Option.Modules) {
            line("\tmodules");
        } else if (option instanceof Option.Transitional) {
            line("\ttransitional");
        } else if (option instanceof Option.OptionalChoice) {
            line("\toptional");
        } else if (option instanceof Option.Setting setting) {
            line("\toption " + setting.name()
                    + setting.argument().map(a -> "=" + quote(a)).orElse(""));
        }
    }

    private void help(String help) {
        line("\thelp");
        // Right behind the keyword, even a line without indentation would be the help.
        String lines = help.isBlank() ? "\n" : help.stripTrailing();
        lines.lines().forEach(l -> line(l.isEmpty() ? "" : "\t  " + l));
    }

    private String ifCondition(Optional<Condition> condition) {
        return condition.map(c -> " if " + condition(c)).orElse("");
    }

    private String condition(Condition condition) {
        if (condition instanceof Condition.All all) {
            return chain(all.operands(), " && ");
        }
        if (condition instanceof Condition.Any any) {
            return chain(any.operands(), " || ");
        }
        if (condition instanceof Condition.Negation negation) {
            return "!" + part(negation.operand());
        }
        if (condition instanceof Condition.Value value) {
            return operand(value.operand());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return operand(comparison.left()) + " " + comparison.operator() + " " + operand(comparison.right());
    }

    private String chain(List<Condition> operands, String sign) {
        return operands.stream().map(this::part).collect(Collectors.joining(sign));
    }

    private String part(Condition condition) {
        boolean chain = condition instanceof Condition.All || condition instanceof Condition.Any;
        return chain ? "(" + condition(condition) + ")" : condition(condition);
    }

    private String operand(Operand operand) {
        return operand.quoted() ? quote(operand.text()) : word(operand.text());
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$") + '"';
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
