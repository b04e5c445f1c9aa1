package io.github.kconfig4j.modes;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.syntax.Feature;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The order in which the C tool meets symbols. It computes a value when it is first asked for, and warns while
 * computing; all values here are known beforehand, so only the way from symbol to symbol is walked again. One object is
 * the time between two moments at which the C tool drops all its values.
 */
final class WarningOrder {
    private final Configuration configuration;
    private final KconfigTree tree;
    private final UserValues user;
    private final boolean typedChoices;
    private final BitSet unmet = new BitSet();
    private final BitSet met = new BitSet();
    private final Consumer<Symbol> warn;

    /** @param warn called for each symbol with unmet dependencies when it is met */
    WarningOrder(Configuration configuration, Consumer<Symbol> warn) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.user = configuration.userValues();
        this.typedChoices = tree.dialect().has(Feature.TYPED_CHOICES);
        this.warn = warn;
        configuration.unmetDependencies().forEach(s -> unmet.set(s.index()));
    }

    /** The same moment with other values: what was met stays so. */
    WarningOrder continuedWith(Configuration other) {
        WarningOrder order = new WarningOrder(other, warn);
        order.met.or(met);
        return order;
    }

    /** A value is asked for. */
    void visit(Symbol symbol) {
        if (unmet.isEmpty() || met.get(symbol.index())) {
            return;
        }
        met.set(symbol.index());
        if (symbol.isConstant() || symbol.type() == SymbolType.UNKNOWN) {
            return;
        }
        visitVisibility(symbol);
        if (symbol.type().isBoolOrTristate()) {
            visitBool(symbol);
        } else {
            visitText(symbol);
        }
    }

    /** The symbols of an expression are asked for. */
    void visit(Expr expr) {
        if (!unmet.isEmpty()) {
            expr.forEachSymbol(this::visit);
        }
    }

    private void visitVisibility(Symbol symbol) {
        tree.prompts(symbol).forEach(p -> visit(p.condition()));
        if (tree.choiceOf(symbol).isEmpty()) {
            visit(tree.directDependency(symbol));
            visit(tree.reverseDependency(symbol));
            visit(tree.implied(symbol));
        }
    }

    private void visitBool(Symbol symbol) {
        Optional<Choice> choice = tree.choiceOf(symbol);
        if (choice.isPresent() && !typedChoices) {
            visitMembers(choice.get());
            return;
        }
        boolean decided = choice.isPresent() && configuration.visibility(symbol) == Tristate.YES;
        if (!decided) {
            if (!isAsked(symbol) && !symbol.isChoice()) {
                visitDefaults(symbol);
            }
            if (unmet.get(symbol.index())) {
                warn.accept(symbol);
            }
        }
        if (symbol.isChoice() && typedChoices && configuration.tristate(symbol) == Tristate.YES) {
            visitMembers(tree.choice(symbol));
        }
    }

    private void visitMembers(Choice choice) {
        boolean decided = typedChoices ? visitTypedMembers(choice) : visitMembersByPriority(choice);
        if (decided) {
            return;
        }
        for (Property.Default d : tree.defaults(choice.symbol())) {
            visit(d.condition());
            if (configuration.evaluate(d.condition()) != Tristate.NO) {
                return;
            }
        }
    }

    private boolean visitTypedMembers(Choice choice) {
        choice.members().forEach(this::visitVisibility);
        return false;
    }

    /** Looks at members until one is found that the user wants. */
    private boolean visitMembersByPriority(Choice choice) {
        choice.members().stream()
                .filter(m -> configuration.visibility(m) != Tristate.NO)
                .forEach(m -> met.set(m.index()));
        for (Symbol member : user.byPriority(choice.members())) {
            visitVisibility(member);
            if (isAsked(member) && configuration.tristate(member) == Tristate.YES) {
                return true;
            }
        }
        return false;
    }

    private void visitText(Symbol symbol) {
        if (!isAsked(symbol)) {
            visitDefaults(symbol);
        }
        for (Property.Range range : tree.ranges(symbol)) {
            visit(range.condition());
            if (configuration.evaluate(range.condition()) != Tristate.NO) {
                visit(range.low());
                visit(range.high());
                return;
            }
        }
    }

    private void visitDefaults(Symbol symbol) {
        List<Property.Default> defaults = tree.defaults(symbol);
        for (Property.Default d : defaults) {
            visit(d.condition());
            if (configuration.evaluate(d.condition()) != Tristate.NO) {
                visit(d.value());
                return;
            }
        }
    }

    private boolean isAsked(Symbol symbol) {
        return user.has(symbol) && configuration.visibility(symbol) != Tristate.NO;
    }
}
