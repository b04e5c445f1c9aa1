package io.github.kconfig4j.conf;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.SymbolWithValue;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.ExprText;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What {@code ?} tells about an entry: its help, its symbol, where it is defined and what it has to do with others. */
final class SymbolPage {
    private static final String NO_HELP = "There is no help available for this option.";
    private static final int DEEPEST = 8;

    private final Shown shown;
    private final KconfigTree tree;
    private final Configuration configuration;
    private final String prefix;
    private final StringBuilder text = new StringBuilder();

    private SymbolPage(Shown shown, String prefix) {
        this.shown = shown;
        this.configuration = shown.configuration();
        this.tree = configuration.tree();
        this.prefix = prefix;
    }

    /** The page about an entry. */
    static String of(Shown shown, MenuNode node, String prefix) {
        SymbolPage page = new SymbolPage(shown, prefix);
        page.appendHelp(node);
        node.symbol().ifPresent(page::appendSymbol);
        return page.text.toString();
    }

    private void appendHelp(MenuNode node) {
        Optional<String> help = node.help();
        if (help.isPresent() && node.symbol().isPresent()) {
            String name = node.symbol().get().name();
            text.append(name.isEmpty() ? "" : prefix + name + ":\n\n");
        }
        text.append(help.orElse(NO_HELP)).append('\n');
    }

    private void appendSymbol(Symbol symbol) {
        if (!symbol.name().isEmpty()) {
            text.append("Symbol: ").append(symbol.name());
            text.append(" [=").append(shown.shown(symbol)).append("]\n");
            text.append("Type  : ")
                    .append(symbol.type().confName(tree.dialect()))
                    .append('\n');
            appendRange(symbol);
        }
        if (tree.dialect().has(Feature.PROMPTS_FIRST)) {
            appendPromptsFirst(symbol);
        } else {
            appendDefinitionsFirst(symbol);
        }
        text.append("\n\n");
    }

    private void appendPromptsFirst(Symbol symbol) {
        List<MenuNode> nodes = tree.nodes(symbol);
        for (MenuNode node : nodes) {
            node.prompt().ifPresent(p -> {
                text.append("Prompt: ").append(p.text()).append('\n');
                appendLocation(tree.parent(node));
            });
        }
        text.append("  ");
        appendPromptless(nodes.get(0));
        appendTargets("  Selects: ", selected(symbol));
        appendOldSources("Selected by", tree.reverseDependency(symbol));
        appendTargets("  Implies: ", implied(symbol));
        appendOldSources("Implied by", tree.implied(symbol));
    }

    private void appendOldSources(String title, Expr sources) {
        if (!tree.dialect().has(Feature.SELECTORS_IN_ONE_LINE)) {
            appendSources("  " + title, sources);
        } else if (!sources.equals(Expr.NO)) {
            text.append("  ").append(title).append(": ").append(print(sources)).append('\n');
        }
    }

    private List<Symbol> selected(Symbol symbol) {
        return tree.selects(symbol).stream().map(Property.Select::target).toList();
    }

    private List<Symbol> implied(Symbol symbol) {
        return tree.implies(symbol).stream().map(Property.Imply::target).toList();
    }

    private void appendDefinitionsFirst(Symbol symbol) {
        List<MenuNode> nodes = tree.nodes(symbol);
        nodes.stream().filter(n -> n.prompt().isPresent()).forEach(this::appendPrompted);
        nodes.stream().filter(n -> n.prompt().isEmpty()).forEach(this::appendPromptless);
        appendTargets("Selects: ", selected(symbol));
        appendSources("Selected by", tree.reverseDependency(symbol));
        appendTargets("Implies: ", implied(symbol));
        appendSources("Implied by", tree.implied(symbol));
    }

    private void appendRange(Symbol symbol) {
        if (symbol.type() == SymbolType.INT || symbol.type() == SymbolType.HEX) {
            configuration
                    .range(symbol)
                    .ifPresent(r -> text.append("Range : [")
                            .append(print(Expr.of(r.low())))
                            .append(' ')
                            .append(print(Expr.of(r.high())))
                            .append("]\n"));
        }
    }

    private void appendPrompted(MenuNode node) {
        Property.Prompt prompt = node.prompt().orElseThrow();
        appendDefinition(node);
        text.append("  Prompt: ").append(prompt.text()).append('\n');
        appendDependency("  Depends on: ", node.dependency());
        if (!node.dependency().isSameAs(prompt.condition())) {
            appendDependency("  Visible if: ", prompt.condition());
        }
        appendLocation(tree.dialect().has(Feature.LOCATION_WITH_ENTRY) ? Optional.of(node) : tree.parent(node));
    }

    private void appendPromptless(MenuNode node) {
        appendDefinition(node);
        appendDependency("  Depends on: ", node.dependency());
    }

    private void appendDefinition(MenuNode node) {
        text.append("Defined at ").append(node.position().file()).append(':');
        text.append(node.position().line()).append('\n');
    }

    private void appendDependency(String title, Expr expr) {
        if (!expr.equals(Expr.YES)) {
            text.append(title).append(print(expr)).append('\n');
        }
    }

    private void appendLocation(Optional<MenuNode> node) {
        List<MenuNode> path = new ArrayList<>();
        Optional<MenuNode> at = node;
        while (at.isPresent() && at.get() != tree.root() && path.size() < DEEPEST) {
            shown.isVisible(at.get());
            path.add(0, at.get());
            at = tree.parent(at.get());
        }
        text.append(path.isEmpty() ? "" : "  Location:\n");
        String indent = "    ";
        for (MenuNode step : path) {
            text.append(indent).append("-> ");
            text.append(step.prompt().map(Property.Prompt::text).orElse("(null)"));
            step.symbol()
                    .ifPresent(s -> text.append(" (")
                            .append(s.name().isEmpty() ? "<choice>" : s.name())
                            .append(" [=")
                            .append(configuration.value(s))
                            .append("])"));
            text.append('\n');
            indent += "  ";
        }
    }

    private void appendTargets(String title, List<Symbol> targets) {
        if (!targets.isEmpty()) {
            text.append(title);
            text.append(targets.stream().map(s -> print(Expr.of(s))).collect(Collectors.joining(" && ")));
            text.append('\n');
        }
    }

    private void appendSources(String title, Expr sources) {
        if (sources.equals(Expr.NO)) {
            return;
        }
        shown.ask(sources);
        List<Expr> operands = sources.disjuncts();
        for (Tristate value : List.of(Tristate.YES, Tristate.MOD, Tristate.NO)) {
            List<Expr> matching = operands.stream()
                    .filter(e -> configuration.evaluate(e) == value)
                    .toList();
            if (!matching.isEmpty()) {
                text.append(title).append(" [").append(value).append("]:\n");
                matching.forEach(e -> text.append("  - ").append(print(e)).append('\n'));
            }
        }
    }

    private String print(Expr expr) {
        return ExprText.asConf(expr, s -> SymbolWithValue.of(tree.dialect(), s, shown.shown(s)));
    }
}
