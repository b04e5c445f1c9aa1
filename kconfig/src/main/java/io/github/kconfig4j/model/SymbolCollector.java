package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.syntax.Option;
import io.github.kconfig4j.syntax.Statement;
import java.util.List;
import java.util.Optional;

/** First walk over the statements: which symbols there are, and of which type. */
final class SymbolCollector {
    private final SymbolTable table;
    private final LinkMessages messages;
    private final KconfigOptions options;
    private final Dialect dialect;

    SymbolCollector(SymbolTable table, LinkMessages messages, KconfigOptions options) {
        this.options = options;
        this.table = table;
        this.messages = messages;
        this.dialect = options.dialect();
    }

    void collect(List<Statement> statements) {
        table.systemRelease().ifPresent(release -> table.constant(options.kernelRelease()));
        collect(statements, false);
    }

    private void collect(List<Statement> statements, boolean inChoice) {
        Body body = new Body(inChoice);
        statements.forEach(statement -> statement.accept(body));
    }

    private final class Body implements Statement.Visitor {
        private final boolean inChoice;

        Body(boolean inChoice) {
            this.inChoice = inChoice;
        }

        @Override
        public void config(Statement.Config config) {
            SymbolDraft symbol = table.of(config.name());
            symbol.positions.add(config.position());
            lines(symbol, config.options(), config.position());
            if (inChoice && config.complete() && dialect.has(Feature.STRICT_CHOICE_MEMBERS)) {
                checkMember(symbol, config);
            }
        }

        @Override
        public void choice(Statement.Choice choice) {
            SymbolDraft symbol = table.of(choice);
            symbol.positions.add(choice.position());
            if (!dialect.has(Feature.TYPED_CHOICES)) {
                symbol.type = SymbolType.BOOL;
            }
            lines(symbol, choice.options(), choice.position());
            collect(choice.body(), true);
        }

        @Override
        public void menu(Statement.Menu menu) {
            operands(menu.options());
            collect(menu.body(), false);
        }

        @Override
        public void comment(Statement.Comment comment) {
            operands(comment.options());
        }

        @Override
        public void block(Statement.If block) {
            block.condition().forEachOperand(table::of);
            collect(block.body(), inChoice);
        }
    }

    private void lines(SymbolDraft symbol, List<Option> options, SourcePosition entry) {
        for (Option option : options) {
            if (option instanceof Option.Type type) {
                type(symbol, type, entry);
            } else if (option instanceof Option.Modules modules) {
                modules(symbol, modules.position(), modules.order());
            } else if (option instanceof Option.Setting setting) {
                setting(symbol, setting, entry);
            } else {
                option.forEachOperand(table::of);
            }
        }
    }

    private void operands(List<Option> options) {
        options.forEach(option -> option.forEachOperand(table::of));
    }

    private void checkMember(SymbolDraft symbol, Statement.Config config) {
        if (config.options().stream().noneMatch(Option.Prompt.class::isInstance)) {
            messages.error(
                    config.order(),
                    DiagnosticId.MEMBER_WITHOUT_PROMPT,
                    config.position(),
                    "'" + symbol.name + "' is a member of a choice, so it must have a prompt",
                    "error: choice member must have a prompt");
        }
        if (symbol.type != SymbolType.BOOL) {
            messages.error(
                    config.order(),
                    DiagnosticId.MEMBER_NOT_BOOL,
                    config.position(),
                    "'" + symbol.name + "' is a member of a choice, so it must be bool",
                    "error: choice member must be bool");
        }
    }

    private void type(SymbolDraft symbol, Option.Type line, SourcePosition entry) {
        SymbolType type = SymbolType.valueOf(line.word().name());
        if (symbol.type == SymbolType.UNKNOWN || dialect.has(Feature.PLAIN_CONDITIONS)) {
            symbol.type = type;
        } else if (symbol.type != type) {
            messages.warning(
                    line.order(),
                    DiagnosticId.TYPE_REDEFINITION,
                    entry,
                    DiagnosticText.of("'" + symbol.shownName() + "' is " + messages.typeName(symbol.type) + " since ")
                            .at(symbol.positions.get(0))
                            .and("; that it is " + messages.typeName(type) + " here is ignored"),
                    "ignoring type redefinition of '" + symbol.shownName() + "' from '" + messages.typeName(symbol.type)
                            + "' to '" + messages.typeName(type) + "'");
        }
    }

    private void setting(SymbolDraft symbol, Option.Setting line, SourcePosition entry) {
        if (line.isEnvironment(dialect)) {
            fromEnvironment(symbol, line, entry);
            return;
        }
        switch (line.name()) {
            case "modules" -> modules(symbol, line.position(), line.order());
            case "defconfig_list" -> defconfigList(symbol, line);
            case "allnoconfig_y" -> symbol.allNoConfigYes = true;
            default ->
                messages.report(
                        line.order(),
                        Diagnostic.of(
                                        Severity.WARNING,
                                        DiagnosticId.UNKNOWN_OPTION,
                                        line.position(),
                                        "there is no option '" + line.name() + "'; it is ignored")
                                .withConf(ConfText.stderr(line.position().file() + ":"
                                        + line.position().line() + ": warning: ignoring unknown option "
                                        + line.name())));
        }
    }

    private void defconfigList(SymbolDraft symbol, Option.Setting line) {
        Optional<SymbolDraft> before =
                table.all().stream().filter(s -> s.defconfigList).findFirst();
        boolean other = before.filter(s -> s != symbol).isPresent();
        if (other && !dialect.has(Feature.SINGLE_LINES)) {
            messages.error(
                    line.order(),
                    DiagnosticId.DEFCONFIG_LIST_REDEFINED,
                    line.position(),
                    "'" + symbol.name + "' cannot name the default configurations; '" + before.orElseThrow().name
                            + "' does",
                    "trying to redefine defconfig symbol");
        }
        symbol.defconfigList = true;
    }

    private void fromEnvironment(SymbolDraft symbol, Option.Setting line, SourcePosition entry) {
        symbol.automatic = true;
        String variable = line.argument().orElse("");
        String value = options.environment().get(variable);
        if (value != null) {
            table.constant(value);
            return;
        }
        if (dialect.has(Feature.SINGLE_LINES)) {
            // It was said where the line was read.
            return;
        }
        messages.warning(
                line.order(),
                DiagnosticId.ENVIRONMENT_UNDEFINED,
                entry,
                "the environment has no variable '" + variable + "'",
                "environment variable " + variable + " undefined");
    }

    private void modules(SymbolDraft symbol, SourcePosition position, int order) {
        table.modules()
                .ifPresent(before -> messages.error(
                        order,
                        DiagnosticId.MODULES_REDEFINED,
                        position,
                        "'" + before.name + "' is the symbol of the modules already; there can be only one",
                        "symbol '" + symbol.name + "' redefines option 'modules' already defined by symbol '"
                                + before.name + "'"));
        table.setModules(symbol);
    }
}
