package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/**
 * What holds for the options in every configuration, as formulas over variables: of a bool whether it is set, of a tristate
 * whether it is at least {@code m} and whether it is {@code y}, of a comparison how its sides compare. A fact that the
 * emulated tools might break, such as one about a select of a choice's member, is left out. Used once.
 */
final class Facts {
    private static final int MOST_SYMBOLS = 5_000;

    private final KconfigTree tree;
    private final FormulaFactory formulas;
    private final Comparisons comparisons;
    private final boolean typedChoices;
    private final Set<Symbol> known = new HashSet<>();
    private final Deque<Symbol> open = new ArrayDeque<>();
    private final List<Formula> facts = new ArrayList<>();

    Facts(KconfigTree tree, FormulaFactory formulas) {
        this.tree = tree;
        this.formulas = formulas;
        this.typedChoices = tree.dialect().has(Feature.TYPED_CHOICES);
        this.comparisons = new Comparisons(tree, formulas, this);
    }

    /** That an expression is at least {@code m}, or {@code y}. */
    Formula formula(Expr expr, Tristate least) {
        return expr.accept(new AtLeast(least));
    }

    private final class AtLeast implements Expr.Visitor<Formula> {
        private final Tristate least;

        AtLeast(Tristate least) {
            this.least = least;
        }

        @Override
        public Formula and(Expr.And and) {
            return formulas.and(operands(and));
        }

        @Override
        public Formula or(Expr.Or or) {
            return formulas.or(operands(or));
        }

        private List<Formula> operands(Expr chain) {
            return chain.operands().stream()
                    .map(operand -> operand.accept(this))
                    .toList();
        }

        @Override
        public Formula not(Expr.Not not) {
            return formula(not.operand(), least == Tristate.YES ? Tristate.MOD : Tristate.YES)
                    .negate();
        }

        @Override
        public Formula symbol(Expr.SymbolRef ref) {
            return atLeast(ref.symbol(), least);
        }

        @Override
        public Formula comparison(Expr.Comparison comparison) {
            return comparisons.formula(comparison);
        }
    }

    /** That the value of a symbol is at least {@code m}, or {@code y}. */
    Formula atLeast(Symbol symbol, Tristate least) {
        if (symbol.equals(Symbol.YES)) {
            return formulas.verum();
        } else if (symbol.equals(Symbol.MOD)) {
            return least == Tristate.MOD ? formulas.variable("m") : formulas.falsum();
        } else if (!symbol.type().isBoolOrTristate() || !symbol.isDeclared() && !symbol.isChoice()) {
            return formulas.falsum();
        }
        open.add(symbol);
        boolean either = symbol.type() == SymbolType.BOOL && !symbol.isChoice();
        return formulas.variable(symbol.index() + (either || least == Tristate.MOD ? ":m" : ":y"));
    }

    /** All facts about the symbols in the formulas so far, and about those that this brings in. */
    List<Formula> collect() {
        while (true) {
            if (!open.isEmpty()) {
                Symbol symbol = open.remove();
                if (known.size() < MOST_SYMBOLS && known.add(symbol)) {
                    add(symbol);
                }
            } else if (!comparisons.addNext(facts)) {
                return facts;
            }
        }
    }

    private void add(Symbol symbol) {
        Formula set = atLeast(symbol, Tristate.MOD);
        facts.add(formulas.implication(atLeast(symbol, Tristate.YES), set));
        if (symbol.isChoice() || tree.isTransitional(symbol) || tree.isAutomatic(symbol)) {
            return;
        }
        facts.add(formulas.implication(set, formulas.or(ways(symbol))));
        facts.add(formulas.implication(set, formulas.or(some(tree.directDependency(symbol)), forced(symbol))));
        tree.choiceOf(symbol).ifPresentOrElse(choice -> addMember(choice, symbol), () -> addPlain(symbol, set));
    }

    private Formula some(Expr expr) {
        return formula(expr, Tristate.MOD);
    }

    /** Whether selects have an effect. */
    private Formula forced(Symbol symbol) {
        Formula selected = some(tree.reverseDependency(symbol));
        return tree.dialect().has(Feature.UNMET_SELECTS_IGNORED)
                ? formulas.and(selected, some(tree.directDependency(symbol)))
                : selected;
    }

    /** Where a value other than n can come from. */
    private List<Formula> ways(Symbol symbol) {
        List<Formula> ways = new ArrayList<>();
        tree.prompts(symbol).forEach(p -> ways.add(some(p.condition())));
        tree.defaults(symbol).forEach(d -> ways.add(formulas.and(some(d.condition()), some(d.value()))));
        ways.add(some(tree.implied(symbol)));
        ways.add(forced(symbol));
        return ways;
    }

    /** What raises a symbol, whatever a user says. */
    private void addPlain(Symbol symbol, Formula set) {
        facts.add(formulas.implication(forced(symbol), set));
        if (tree.hasPrompt(symbol)) {
            return;
        }
        List<Formula> before = new ArrayList<>();
        for (Property.Default d : tree.defaults(symbol)) {
            List<Formula> counts = new ArrayList<>(before);
            counts.add(some(d.condition()));
            counts.add(some(d.value()));
            facts.add(formulas.implication(formulas.and(counts), set));
            before.add(some(d.condition()).negate());
        }
        Formula implied = formulas.and(some(tree.implied(symbol)), some(tree.directDependency(symbol)));
        facts.add(formulas.implication(implied, set));
    }

    /** Of the members of a choice one is y, if one can be. */
    private void addMember(Choice choice, Symbol member) {
        if (!member.equals(choice.members().get(0))) {
            open.add(choice.members().get(0));
            return;
        }
        List<Variable> exclusive = new ArrayList<>();
        for (Symbol other : choice.members()) {
            if (!typedChoices || onlyChosen(other)) {
                exclusive.add((Variable) atLeast(other, Tristate.YES));
            }
        }
        facts.add(formulas.amo(exclusive));
        if (!typedChoices) {
            Formula one = formulas.or(
                    choice.members().stream().map(m -> atLeast(m, Tristate.MOD)).toList());
            for (Symbol other : choice.members()) {
                tree.prompts(other).forEach(p -> facts.add(formulas.implication(some(p.condition()), one)));
            }
        }
    }

    private boolean onlyChosen(Symbol member) {
        return tree.reverseDependency(member).equals(Expr.NO)
                && tree.implied(member).equals(Expr.NO)
                && tree.defaults(member).isEmpty();
    }
}
