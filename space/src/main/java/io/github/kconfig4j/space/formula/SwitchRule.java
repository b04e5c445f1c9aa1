package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;

/** What values a bool or tristate can have, given those before it. */
final class SwitchRule {
    private final Encoding encoding;
    private final Expressions expressions;
    private final Gates gates;
    private final KconfigTree tree;
    private final boolean fullImplies;
    private final boolean onlyOffUnmet;
    private final boolean unmetIgnored;

    SwitchRule(Encoding encoding, Expressions expressions) {
        this.encoding = encoding;
        this.expressions = expressions;
        this.gates = encoding.gates;
        this.tree = encoding.tree;
        this.fullImplies = tree.dialect().has(Feature.FULL_IMPLIES);
        this.onlyOffUnmet = tree.dialect().has(Feature.UNMET_IN_ONE_LINE);
        this.unmetIgnored = tree.dialect().has(Feature.UNMET_SELECTS_IGNORED);
    }

    /** What is said of a symbol, computed. */
    private record Forces(Bits direct, Bits reverse, Bits implied) {}

    /** Up to what a person can set it. */
    Bits visible(Symbol symbol) {
        Bits shown = tree.isTransitional(symbol) ? Bits.YES : Bits.NO;
        for (Property.Prompt prompt : tree.prompts(symbol)) {
            shown = shown.max(expressions.bits(prompt.condition()), gates);
        }
        return whole(symbol, shown);
    }

    private Bits whole(Symbol symbol, Bits shown) {
        return symbol.type() == SymbolType.TRISTATE
                ? encoding.whole(symbol, shown)
                : new Bits(shown.some(), shown.some());
    }

    /** A symbol that is no member of a choice. */
    void add(Symbol symbol) {
        Forces forces = forces(symbol);
        Bits shown = visible(symbol);
        encoding.setVisible(symbol, shown);
        // One that was read before, because values depend on themselves, stays free.
        if (!encoding.has(symbol)) {
            constrain(encoding.newBits(symbol), symbol, shown, forces, true);
        }
        encoding.unmet(unmet(forces));
    }

    /** A choice that is a symbol of its own. */
    Bits choice(Symbol symbol) {
        Forces forces = forces(symbol);
        Bits shown = visible(symbol);
        encoding.setVisible(symbol, shown);
        Bits result = encoding.newBits(symbol);
        constrain(result, symbol, shown, forces, false);
        encoding.unmet(unmet(forces));
        return result;
    }

    /** A member of a choice while that is not {@code y}; if this literal holds. */
    void addMember(Bits result, Symbol member, Bits shown, int when) {
        Forces forces = new Forces(Bits.NO, Bits.NO, fullImplies ? Bits.NO : implied(member, Bits.NO));
        List<Bits> outcomes = outcomes(member, shown, forces, true);
        for (Tristate value : Tristate.values()) {
            gates.add(-when, -result.is(value, gates), reachable(value, outcomes, shown));
        }
    }

    private Forces forces(Symbol symbol) {
        if (tree.isTransitional(symbol)) {
            return new Forces(Bits.NO, Bits.NO, Bits.NO);
        }
        Bits direct = encoding.whole(symbol, expressions.bits(tree.directDependency(symbol)));
        Bits reverse = encoding.whole(symbol, expressions.bits(tree.reverseDependency(symbol)));
        Bits forced = unmetIgnored ? reverse.when(direct.some(), gates) : reverse;
        return new Forces(direct, forced, implied(symbol, direct));
    }

    private Bits implied(Symbol symbol, Bits direct) {
        Bits implied = encoding.whole(symbol, expressions.bits(tree.implied(symbol)));
        return fullImplies ? implied.when(direct.some(), gates) : implied;
    }

    private int unmet(Forces forces) {
        int off = gates.and(-forces.direct.some(), forces.reverse.some());
        int half = gates.and(forces.direct.some(), -forces.direct.whole(), forces.reverse.whole());
        return onlyOffUnmet || unmetIgnored ? off : gates.or(off, half);
    }

    private void constrain(Bits result, Symbol symbol, Bits shown, Forces forces, boolean withDefaults) {
        List<Bits> outcomes = outcomes(symbol, shown, forces, withDefaults);
        for (Tristate value : Tristate.values()) {
            gates.add(-result.is(value, gates), reachable(value, outcomes, shown));
        }
    }

    /** What it becomes if nothing is asked, then if n, m and y are asked and it is visible so far. */
    private List<Bits> outcomes(Symbol symbol, Bits shown, Forces forces, boolean withDefaults) {
        List<Bits> outcomes = new ArrayList<>();
        outcomes.add(settled(symbol, withDefaults ? unasked(symbol, forces) : Bits.NO, forces));
        for (Tristate asked : Tristate.values()) {
            outcomes.add(settled(symbol, Bits.of(asked), forces));
        }
        return outcomes;
    }

    private int reachable(Tristate value, List<Bits> outcomes, Bits shown) {
        return gates.or(
                outcomes.get(0).is(value, gates),
                gates.and(shown.some(), outcomes.get(1).is(value, gates)),
                gates.and(shown.some(), outcomes.get(2).is(value, gates)),
                gates.and(shown.whole(), outcomes.get(3).is(value, gates)));
    }

    private Bits unasked(Symbol symbol, Forces forces) {
        Bits value = Bits.NO;
        int none = Gates.TRUE;
        for (Property.Default one : tree.defaults(symbol)) {
            Bits condition = expressions.bits(one.condition());
            Bits given = expressions.bits(one.value()).min(condition, gates);
            value = value.max(given.when(none, gates), gates);
            none = gates.and(none, -condition.some());
        }
        Bits raised = value.max(forces.implied, gates);
        if (fullImplies || tree.implied(symbol).equals(Expr.NO)) {
            return raised;
        }
        int implied = forces.implied.some();
        return raised.min(forces.direct, gates).when(implied, gates).max(value.when(-implied, gates), gates);
    }

    private Bits settled(Symbol symbol, Bits value, Forces forces) {
        Bits raised = value.max(forces.reverse, gates);
        if (fullImplies) {
            int full = gates.and(raised.some(), forces.implied.whole());
            raised = new Bits(raised.some(), gates.or(raised.whole(), full));
        }
        return encoding.whole(symbol, raised);
    }
}
