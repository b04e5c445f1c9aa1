package io.github.kconfig4j.cli;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprResult;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.ExprExplanation;
import io.github.kconfig4j.text.Similar;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kconfig why}. */
@Command(
        name = "why",
        header = "Say why a symbol or an expression has its value, and what would change it.",
        description = {
            "",
            "Says why a symbol has its value: who set it and where, which default, select or choice gave it, what it "
                    + "depends on, and why that does not hold.",
            "",
            "Of an expression, such as 'A && !B' or 'HZ > 250', it says why that holds or not, and looks for settings "
                    + "that would change that.",
            "",
            "With a value that it does not have, or if it was asked for another one, it also looks for the "
                    + "fewest settings that would give it that, up to three ways, tries them, and prints them as fragments. Where no "
                    + "configuration has the value, or not together with what else is asked for, it says so.",
            ""
        },
        footer = {"", "Exit status: 0; 1 if a file cannot be read or no such symbol is declared; 2 for wrong arguments."
        })
final class WhyCommand implements Callable<Integer> {
    private final World world;

    @Mixin
    private TreeOptions treeOptions = new TreeOptions();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The configuration. Default: KCONFIG_CONFIG, else .config; if it is missing, nothing is set.")
    private String config = "";

    @Mixin
    private HelpOption help = new HelpOption();

    @Parameters(
            index = "0",
            paramLabel = "SYMBOL[=VALUE]|EXPRESSION",
            description = "The symbol, with or without CONFIG_; or an expression, without it.")
    private String question = "";

    WhyCommand(World world) {
        this.world = world;
    }

    @Override
    public Integer call() {
        KconfigTree tree = treeOptions.read(world);
        Configuration configuration = Configuration.resolve(tree, values(tree));
        if (ExprExplanation.isAsked(tree, question)) {
            print(ExprExplanation.of(configuration, expression(tree)).format(ConfigInputs.prefix(world)));
            return Commands.OK;
        }
        int equals = question.indexOf('=');
        Symbol symbol = symbol(tree, equals < 0 ? question : question.substring(0, equals));
        Explanation explanation = equals < 0
                ? Explanation.of(configuration, symbol)
                : Explanation.of(configuration, symbol, question.substring(equals + 1));
        print(explanation.format(ConfigInputs.prefix(world)));
        return Commands.OK;
    }

    private void print(String text) {
        text.lines().forEach(line -> TextFiles.printLine(world.out(), line));
    }

    private Expr expression(KconfigTree tree) {
        ExprResult parsed = tree.parseExpr(question, SourcePosition.ofLine("expression", 1));
        return parsed.expr()
                .orElseThrow(() -> new UserError(
                        parsed.diagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n"))));
    }

    private Symbol symbol(KconfigTree tree, String text) {
        String prefix = ConfigInputs.prefix(world);
        String name = text.startsWith(prefix) && tree.symbol(text).isEmpty() ? text.substring(prefix.length()) : text;
        return tree.symbol(name)
                .orElseThrow(() -> new UserError("no Kconfig file declares " + name + hint(tree, name)));
    }

    private static String hint(KconfigTree tree, String name) {
        List<String> names = tree.symbols().stream().map(Symbol::name).toList();
        return Similar.to(name, names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private UserValues values(KconfigTree tree) {
        if (!config.isEmpty()) {
            return new ConfigInputs(world, tree).read(List.of(config)).values();
        }
        String usual = world.environment().getOrDefault(tree.dialect().configVariable(), ".config");
        return Files.exists(world.directory().resolve(usual))
                ? new ConfigInputs(world, tree).read(List.of(usual)).values()
                : UserValues.none(tree);
    }
}
