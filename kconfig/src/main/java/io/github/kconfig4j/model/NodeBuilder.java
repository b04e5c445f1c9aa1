package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
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
    private final String untitled;
    private final ConditionLinker conditions;

    NodeBuilder(SymbolTable table, KconfigOptions options) {
        Dialect dialect = options.dialect();
        this.table = table;
        this.options = options;
        this.typedChoices = dialect.has(Feature.TYPED_CHOICES);
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
            Expr value = Expr.of(table.constant(options.kernelRelease()).symbol());
            Property content = new Property.Default(value, Expr.YES, start);
            release.properties.add(new PropertyDraft(root, content, null));
        });
        addAll(root, statements, Optional.empty());
        return root;
    }

    private void addAll(NodeDraft parent, List<Statement> statements, Optional<SymbolDraft> choice) {
        Body body = new Body(parent, choice);
        statements.forEach(statement -> statement.accept(body));
    }

    /** What stands below a node, in a choice or not. */
    private final class Body implements Statement.Visitor {
        private final NodeDraft parent;
        private final Optional<SymbolDraft> choice;

        Body(NodeDraft parent, Optional<SymbolDraft> choice) {
            this.parent = parent;
            this.choice = choice;
        }

        @Override
        public void config(Statement.Config config) {
            SymbolDraft symbol = table.of(config.name());
            boolean menuconfig = config.keyword() == Statement.Config.Keyword.MENUCONFIG;
            MenuNode.Kind kind = menuconfig ? MenuNode.Kind.MENUCONFIG : MenuNode.Kind.CONFIG;
            NodeDraft node = add(kind, symbol, config.position());
            node.defaultsOnly = config.keyword() == Statement.Config.Keyword.CONFIGDEFAULT;
            symbol.optional = true;
            lines(node, symbol, config.options());
            // Typed choices take their members from the finished menu tree, see Finalizer.
            choice.filter(c -> symbol.choice == null && !typedChoices).ifPresent(c -> {
                symbol.choice = c;
                c.members.add(symbol);
            });
        }

        @Override
        public void choice(Statement.Choice block) {
            SymbolDraft symbol = table.of(block);
            NodeDraft node = add(MenuNode.Kind.CHOICE, symbol, block.position());
            lines(node, symbol, block.options());
            addAll(node, block.body(), Optional.of(symbol));
        }

        @Override
        public void menu(Statement.Menu menu) {
            NodeDraft node = add(MenuNode.Kind.MENU, null, menu.position());
            title(node, menu.title());
            for (Option option : menu.options()) {
                if (option instanceof Option.VisibleIf visible) {
                    visible.condition()
                            .map(conditions::link)
                            .ifPresent(condition -> node.visibleIf(condition, visible.position()));
                }
            }
            dependencies(node, menu.options());
            addAll(node, menu.body(), Optional.empty());
        }

        @Override
        public void comment(Statement.Comment comment) {
            NodeDraft node = add(MenuNode.Kind.COMMENT, null, comment.position());
            title(node, comment.text());
            dependencies(node, comment.options());
        }

        @Override
        public void block(Statement.If block) {
            NodeDraft node = new NodeDraft(Optional.empty(), null, block.position());
            parent.add(node);
            node.dependsOn(conditions.link(block.condition()), block.position());
            addAll(node, block.body(), choice);
        }

        private NodeDraft add(MenuNode.Kind kind, @Nullable SymbolDraft symbol, SourcePosition position) {
            NodeDraft node = new NodeDraft(Optional.of(kind), symbol, position);
            parent.add(node);
            if (symbol != null) {
                symbol.nodes.add(node);
            }
            return node;
        }

        private void lines(NodeDraft node, SymbolDraft symbol, List<Option> all) {
            EntryLines lines = new EntryLines(table, conditions, options, node, symbol);
            all.forEach(option -> option.accept(lines));
        }

        private void dependencies(NodeDraft node, List<Option> all) {
            for (Option option : all) {
                if (option instanceof Option.DependsOn depends) {
                    node.dependsOn(conditions.link(depends), depends.position());
                }
            }
        }
    }

    private static void title(NodeDraft node, String text) {
        node.prompt = new PropertyDraft(node, new Property.Prompt(text, Expr.YES, node.position), null);
    }
}
