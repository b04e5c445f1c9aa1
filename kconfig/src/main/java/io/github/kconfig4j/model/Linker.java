package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.ConfText;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.syntax.Message;
import io.github.kconfig4j.syntax.ParsedFiles;
import java.util.List;
import java.util.Optional;

/** Makes the tree of what was parsed, one step after the other; a step with errors is the last. */
final class Linker {
    private final ParsedFiles files;
    private final Dialect dialect;
    private final KconfigOptions options;
    private final SymbolTable table;
    private final LinkMessages messages;

    private Linker(ParsedFiles files, KconfigOptions options) {
        this.files = files;
        this.dialect = options.dialect();
        this.options = options;
        this.table = new SymbolTable(dialect);
        this.messages = new LinkMessages(files, dialect);
    }

    static ParseResult link(ParsedFiles files, KconfigOptions options) {
        Linker linker = new Linker(files, options);
        Optional<KconfigTree> tree = linker.tree();
        List<Message> messages = linker.messages.merged();
        return new ParseResult(
                tree,
                messages.stream().flatMap(m -> m.diagnostic().stream()).toList(),
                messages.stream().flatMap(m -> m.conf().stream()).toList());
    }

    private Optional<KconfigTree> tree() {
        new SymbolCollector(table, messages, options).collect(files.statements());
        if (!files.isComplete() || messages.hasErrors()) {
            return Optional.empty();
        }
        if (dialect.has(Feature.TYPED_CHOICES)) {
            new ChoiceTypes(table, dialect.has(Feature.PLAIN_CONDITIONS)).infer(files.statements());
        }
        nameModules();
        table.number();
        NodeDraft root = new NodeBuilder(table, options).build(files.mainMenu(), files.start(), files.statements());
        if (dialect.has(Feature.PLAIN_CONDITIONS)) {
            return plain(root);
        }
        ExprSimplifier simplifier = simplifier();
        PropertyChecks checks = new PropertyChecks(table, messages, dialect);
        new Finalizer(table, simplifier, checks, dialect).run(root);
        Dependencies dependencies = new Dependencies(table, dialect);
        List<Symbol> confOrder = ConfHash.order(table.all(), dialect);
        new SanityChecks(table, dependencies, messages, options).check(root, confOrder);
        return messages.hasErrors() || files.hasErrors()
                ? Optional.empty()
                : Optional.of(freeze(root, dependencies, confOrder, unfinished()));
    }

    /** Where no line says which symbol is that of the modules, its name does. */
    private void nameModules() {
        if (dialect.has(Feature.SINGLE_LINES)) {
            SymbolDraft modules = table.name("MODULES");
            if (!modules.positions.isEmpty()) {
                table.setModules(modules);
            }
        }
    }

    private Optional<KconfigTree> plain(NodeDraft root) {
        new PlainFinalizer(table).finish(root);
        boolean good = new PlainChecks(table, messages).check(root) && new PlainLoops(table, messages).check(root);
        return good && !files.hasErrors()
                ? Optional.of(freeze(
                        root, new Dependencies(table, dialect), ConfHash.order(table.all(), dialect), Optional.empty()))
                : Optional.empty();
    }

    private void testedForModule(Symbol symbol, Tristate forced) {
        String text = "boolean symbol " + symbol.name() + " tested for 'm'? test forced to '" + forced + "'";
        messages.report(
                LinkMessages.AFTER_READING,
                Diagnostic.of(Severity.WARNING, DiagnosticId.BOOL_TESTED_FOR_M, text)
                        .withConf(ConfText.stdout(text)));
    }

    /** The tree of the statements as they are, if the title may depend on it. */
    private Optional<KconfigTree> unfinished() {
        boolean named = files.mainMenu().filter(t -> t.text().indexOf('$') >= 0).isPresent();
        if (!named || !dialect.has(Feature.ENVIRONMENT_OPTIONS)) {
            return Optional.empty();
        }
        Linker again = new Linker(files, options);
        new SymbolCollector(again.table, again.messages, options).collect(files.statements());
        again.table.number();
        NodeDraft root =
                new NodeBuilder(again.table, options).build(files.mainMenu(), files.start(), files.statements());
        again.completeLines();
        return Optional.of(again.freeze(root, new Dependencies(again.table, dialect), List.of(), Optional.empty()));
    }

    /** What the old tools make of a condition as soon as they have read the line. */
    private void completeLines() {
        ExprSimplifier simplifier = simplifier();
        boolean asked = dialect.has(Feature.MODULES_ASKED_AT_ONCE);
        for (SymbolDraft draft : table.all()) {
            for (PropertyDraft property : draft.properties) {
                Expr condition = asked ? simplifier.withModules(property.condition) : property.condition;
                property.condition = ExprSimplifier.and(condition, property.visibility);
            }
        }
    }

    private ExprSimplifier simplifier() {
        Expr modules =
                table.modules().<Expr>map(m -> new Expr.SymbolRef(m.symbol())).orElse(Expr.NO);
        return new ExprSimplifier(dialect, modules, this::testedForModule);
    }

    private KconfigTree freeze(
            NodeDraft root, Dependencies dependencies, List<Symbol> confOrder, Optional<KconfigTree> unfinished) {
        TreeFreezer freezer = new TreeFreezer();
        MenuNode top = freezer.nodes(root);
        List<Choice> choices = freezer.choices(table.all());
        return new KconfigTree(
                dialect,
                top,
                table.all().stream().map(SymbolDraft::symbol).toList(),
                table.all().stream().map(freezer::facts).toList(),
                choices,
                EvaluationOrder.of(table, dependencies),
                confOrder,
                table.modules().map(SymbolDraft::symbol),
                new ReadInputs(files.fileNames(), files.environmentRead()),
                unfinished);
    }
}
