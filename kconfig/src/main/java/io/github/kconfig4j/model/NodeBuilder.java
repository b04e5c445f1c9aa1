package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.syntax.Condition;
import io.github.kconfig4j.syntax.Dialect;
import io.github.kconfig4j.syntax.Feature;
import io.github.kconfig4j.syntax.KconfigOptions;
import io.github.kconfig4j.syntax.Operand;
import io.github.kconfig4j.syntax.Option;
import io.github.kconfig4j.syntax.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Second walk over the statements: makes the menu nodes and properties, nothing propagated yet. */
final class NodeBuilder {
    private final SymbolTable table;
    private final KconfigOptions options;
    private final boolean typedChoices;
    private final boolean plainConditions;
    private final String untitled;
    private final ConditionLinker conditions;

    NodeBuilder(SymbolTable table, KconfigOptions options) {
        Dialect dialect = options.dialect();
        this.table = table;
        this.options = options;
        this.typedChoices = dialect.has(Feature.TYPED_CHOICES);
        this.plainConditions = dialect.has(Feature.PLAIN_CONDITIONS);
        this.untitled = dialect.has(Feature.MAIN_MENU_TITLE) ? "Main menu" : "Configuration";
        this.conditions = new ConditionLinker(operand -> table.of(operand).symbol());
    }

    /** The root with all below it. */
    NodeDraft build(Optional<Statement.Comment> mainMenu, SourcePosition start, List<Statement> statements) {
        NodeDraft root = new NodeDraft(Optional.of(MenuNode.Kind.ROOT), null, start);
        String title = mainMenu.map(Statement.Comment::text).orElse(untitled);
        SourcePosition position = mainMenu.map(Statement.Comment::position).orElse(start);
        root.prompt = new PropertyDraft(root, new Property.Prompt(title, Expr.YES, position), null);
        table.systemRelease().ifPresent(release -> {
            Property content = new Property.Default(constant(options.kernelRelease()), Expr.YES, start);
            release.properties.add(new PropertyDraft(root, content, null));
        });
        addAll(root, statements, Optional.empty());
        return root;
    }

    private Expr constant(String text) {
        return new Expr.SymbolRef(table.constant(text).symbol());
    }

    private void addAll(NodeDraft parent, List<Statement> statements, Optional<SymbolDraft> choice) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Config config) {
                config(parent, config, choice);
            } else if (statement instanceof Statement.Choice block) {
                choice(parent, block);
            } else if (statement instanceof Statement.Menu menu) {
                menu(parent, menu);
            } else if (statement instanceof Statement.Comment comment) {
                comment(parent, comment);
            } else if (statement instanceof Statement.If block) {
                NodeDraft node = new NodeDraft(Optional.empty(), null, block.position());
                parent.add(node);
                Expr condition = conditions.link(block.condition());
                node.dependency = condition;
                node.dependencyLines.add(new NodeDraft.DependencyLine(condition, block.position()));
                addAll(node, block.body(), choice);
            }
        }
    }

    private void config(NodeDraft parent, Statement.Config config, Optional<SymbolDraft> choice) {
        SymbolDraft symbol = table.of(config.name());
        boolean menuconfig = config.keyword() == Statement.Config.Keyword.MENUCONFIG;
        MenuNode.Kind kind = menuconfig ? MenuNode.Kind.MENUCONFIG : MenuNode.Kind.CONFIG;
        NodeDraft node = new NodeDraft(Optional.of(kind), symbol, config.position());
        node.defaultsOnly = config.keyword() == Statement.Config.Keyword.CONFIGDEFAULT;
        parent.add(node);
        symbol.nodes.add(node);
        symbol.optional = true;
        options(node, symbol, config.options());
        // Typed choices take their members from the finished menu tree, see Finalizer.
        choice.filter(c -> symbol.choice == null && !typedChoices).ifPresent(c -> {
            symbol.choice = c;
            c.members.add(symbol);
        });
    }

    private void choice(NodeDraft parent, Statement.Choice block) {
        SymbolDraft symbol = table.of(block);
        NodeDraft node = new NodeDraft(Optional.of(MenuNode.Kind.CHOICE), symbol, block.position());
        parent.add(node);
        symbol.nodes.add(node);
        options(node, symbol, block.options());
        addAll(node, block.body(), Optional.of(symbol));
    }

    private void menu(NodeDraft parent, Statement.Menu menu) {
        NodeDraft node = new NodeDraft(Optional.of(MenuNode.Kind.MENU), null, menu.position());
        parent.add(node);
        title(node, menu.title());
        for (Option option : menu.options()) {
            if (option instanceof Option.VisibleIf visible) {
                visible.condition().map(conditions::link).ifPresent(condition -> {
                    node.visibility = ExprSimplifier.and(node.visibility, condition);
                    node.dependencyLines.add(new NodeDraft.DependencyLine(condition, visible.position()));
                });
            } else {
                dependsOn(node, option);
            }
        }
        addAll(node, menu.body(), Optional.empty());
    }

    private void comment(NodeDraft parent, Statement.Comment comment) {
        NodeDraft node = new NodeDraft(Optional.of(MenuNode.Kind.COMMENT), null, comment.position());
        parent.add(node);
        title(node, comment.text());
        comment.options().forEach(option -> dependsOn(node, option));
    }

    private static void title(NodeDraft node, String text) {
        node.prompt = new PropertyDraft(node, new Property.Prompt(text, Expr.YES, node.position), null);
    }

    private void dependsOn(NodeDraft node, Option option) {
        if (option instanceof Option.DependsOn depends) {
            Expr expression = conditions.link(depends.expression());
            if (depends.condition().isPresent()) {
                // depends on X if Y: where Y is n, there is no dependency.
                Expr condition = conditions.link(depends.condition().get());
                expression =
                        ExprChains.or(expression, ExprSimplifier.compared(condition, Expr.Operator.EQUAL, Symbol.NO));
            }
            node.dependency = ExprSimplifier.and(node.dependency, expression);
            node.dependencyLines.add(new NodeDraft.DependencyLine(expression, depends.position()));
        }
    }

    private void options(NodeDraft node, SymbolDraft symbol, List<Option> options) {
        for (Option option : options) {
            if (option instanceof Option.Prompt prompt) {
                prompt(node, symbol, prompt);
            } else if (option instanceof Option.Default line) {
                Expr value = conditions.link(line.value());
                add(node, symbol, new Property.Default(value, Expr.YES, line.position()), line.condition());
            } else if (option instanceof Option.Select select) {
                Symbol target = symbol(select.target());
                add(node, symbol, new Property.Select(target, Expr.YES, select.position()), select.condition());
            } else if (option instanceof Option.Imply imply) {
                Symbol target = symbol(imply.target());
                add(node, symbol, new Property.Imply(target, Expr.YES, imply.position()), imply.condition());
            } else if (option instanceof Option.Range range) {
                Property content =
                        new Property.Range(symbol(range.low()), symbol(range.high()), Expr.YES, range.position());
                add(node, symbol, content, range.condition());
            } else if (option instanceof Option.Help help) {
                node.help = Optional.of(help.text());
            } else if (option instanceof Option.Transitional) {
                symbol.transitional = true;
            } else if (option instanceof Option.Setting setting) {
                setting(node, symbol, setting);
            } else if (option instanceof Option.OptionalChoice) {
                symbol.optional = true;
            } else {
                dependsOn(node, option);
            }
        }
    }

    /** A symbol with {@code option env} has the variable's value as a default. */
    private void setting(NodeDraft node, SymbolDraft symbol, Option.Setting setting) {
        if (!setting.isEnvironment(options.dialect()) || setting.argument().isEmpty()) {
            return;
        }
        String variable = setting.argument().get();
        String value = options.environment().get(variable);
        if (value == null) {
            return;
        }
        add(node, symbol, new Property.Default(constant(value), Expr.YES, setting.position()), Optional.empty());
    }

    private Symbol symbol(Operand operand) {
        return table.of(operand).symbol();
    }

    private PropertyDraft add(NodeDraft node, SymbolDraft symbol, Property content, Optional<Condition> condition) {
        PropertyDraft property = new PropertyDraft(node, content, conditions.link(condition));
        node.properties.add(property);
        symbol.properties.add(property);
        return property;
    }

    /** A prompt is hidden by the {@code visible if} of all menus around it. */
    private void prompt(NodeDraft node, SymbolDraft symbol, Option.Prompt line) {
        Property content = new Property.Prompt(line.text(), Expr.YES, line.position());
        PropertyDraft prompt = add(node, symbol, content, line.condition());
        for (@Nullable NodeDraft menu = node.parent; menu != null; menu = menu.parent) {
            if (plainConditions) {
                prompt.condition = ExprSimplifier.and(prompt.condition, menu.visibility);
            } else {
                prompt.visibility = ExprSimplifier.and(prompt.visibility, menu.visibility);
            }
        }
        node.prompt = prompt;
    }
}
