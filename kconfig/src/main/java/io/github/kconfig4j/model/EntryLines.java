package io.github.kconfig4j.model;

import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.syntax.Condition;
import io.github.kconfig4j.syntax.Operand;
import io.github.kconfig4j.syntax.Option;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the lines of one entry say, added to its node and its symbol or choice; types are known already. */
final class EntryLines implements Option.Visitor {
    private final SymbolTable table;
    private final ConditionLinker conditions;
    private final KconfigOptions options;
    private final NodeDraft node;
    private final SymbolDraft symbol;

    EntryLines(
            SymbolTable table, ConditionLinker conditions, KconfigOptions options, NodeDraft node, SymbolDraft symbol) {
        this.table = table;
        this.conditions = conditions;
        this.options = options;
        this.node = node;
        this.symbol = symbol;
    }

    /** A prompt is hidden by the {@code visible if} of all menus around it. */
    @Override
    public void prompt(Option.Prompt line) {
        boolean plain = options.dialect().has(Feature.PLAIN_CONDITIONS);
        PropertyDraft prompt = add(new Property.Prompt(line.text(), Expr.YES, line.position()), line.condition());
        for (@Nullable NodeDraft menu = node.parent; menu != null; menu = menu.parent) {
            if (plain) {
                prompt.condition = ExprSimplifier.and(prompt.condition, menu.visibility);
            } else {
                prompt.visibility = ExprSimplifier.and(prompt.visibility, menu.visibility);
            }
        }
        node.prompt = prompt;
    }

    @Override
    public void defaultValue(Option.Default line) {
        Expr value = conditions.link(line.value());
        add(new Property.Default(value, Expr.YES, line.position()), line.condition());
    }

    @Override
    public void select(Option.Select line) {
        add(new Property.Select(symbol(line.target()), Expr.YES, line.position()), line.condition());
    }

    @Override
    public void imply(Option.Imply line) {
        add(new Property.Imply(symbol(line.target()), Expr.YES, line.position()), line.condition());
    }

    @Override
    public void range(Option.Range line) {
        Symbol low = symbol(line.low());
        Symbol high = symbol(line.high());
        add(new Property.Range(low, high, Expr.YES, line.position()), line.condition());
    }

    @Override
    public void reset(Option.Reset line) {
        add(new Property.Reset(Expr.YES, line.position()), line.condition());
    }

    @Override
    public void dependsOn(Option.DependsOn line) {
        node.dependsOn(conditions.link(line), line.position());
    }

    @Override
    public void help(Option.Help help) {
        node.help = Optional.of(help.text());
    }

    @Override
    public void transitional(Option.Transitional line) {
        symbol.transitional = true;
    }

    @Override
    public void optionalChoice(Option.OptionalChoice line) {
        symbol.optional = true;
    }

    /** A symbol with {@code option env} has the variable's value as a default. */
    @Override
    public void setting(Option.Setting line) {
        if (!line.isEnvironment(options.dialect()) || line.argument().isEmpty()) {
            return;
        }
        String value = options.environment().get(line.argument().get());
        if (value != null) {
            Expr constant = Expr.of(table.constant(value).symbol());
            add(new Property.Default(constant, Expr.YES, line.position()), Optional.empty());
        }
    }

    @Override
    public void type(Option.Type line) {
        // SymbolCollector has read it.
    }

    @Override
    public void modules(Option.Modules line) {
        // SymbolCollector has read it.
    }

    @Override
    public void visibleIf(Option.VisibleIf line) {
        // Only menus have it.
    }

    private Symbol symbol(Operand operand) {
        return table.of(operand).symbol();
    }

    private PropertyDraft add(Property content, Optional<Condition> condition) {
        PropertyDraft property = new PropertyDraft(node, content, conditions.link(condition));
        node.properties.add(property);
        symbol.properties.add(property);
        return property;
    }
}
