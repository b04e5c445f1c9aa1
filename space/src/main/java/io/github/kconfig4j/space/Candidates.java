package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Selectors;
import io.github.kconfig4j.explain.Selectors.Selector;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.model.ValueSyntax;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Single changes that can bring a symbol or an expression nearer to a value: each alternative's first step that can be made
 * now. That a step helps is not certain; that is found out by resolving with it. Each symbol is looked at once, so the effort
 * grows with the number of symbols that can have to do with it, and not with the number of ways to them. Used once.
 */
public final class Candidates {
    private static final int MOST_SELECTORS = 8;
    private static final int MOST_PARTS = 20_000;

    private final Configuration configuration;
    private final KconfigTree tree;
    private final Selectors selectors;
    private final ValueCandidates values;
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Set<Visit> visited = new HashSet<>();
    private final Deque<Runnable> open = new ArrayDeque<>();
    private final List<Runnable> next = new ArrayList<>();

    private record Visit(Symbol symbol, Tristate wanted) {}

    private Candidates(Configuration configuration) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.selectors = Selectors.of(tree);
        this.values = new ValueCandidates(configuration, this);
    }

    /** The changes, likeliest first. */
    static Set<Change> of(Configuration configuration, Symbol symbol, String wanted) {
        Candidates candidates = new Candidates(configuration);
        return candidates.collect(
                symbol.type().isBoolOrTristate()
                        ? () -> candidates.reach(symbol, Tristate.of(wanted).orElse(Tristate.NO))
                        : () -> candidates.values.give(symbol, wanted));
    }

    /** The changes that bring an expression nearer to {@code y}. */
    public static Set<Change> raising(Configuration configuration, Expr expr) {
        Candidates candidates = new Candidates(configuration);
        return candidates.collect(() -> candidates.raise(expr, Tristate.YES));
    }

    /** The changes that bring an expression nearer to {@code n}. */
    public static Set<Change> lowering(Configuration configuration, Expr expr) {
        Candidates candidates = new Candidates(configuration);
        return candidates.collect(() -> candidates.lower(expr, Tristate.NO));
    }

    /** Goes through the parts in depth, and needs no stack for it: dependencies may be as long as there are symbols. */
    private Set<Change> collect(Runnable first) {
        open.push(first);
        for (int parts = 0; !open.isEmpty() && parts < MOST_PARTS; parts++) {
            open.pop().run();
            for (int i = next.size() - 1; i >= 0; i--) {
                open.push(next.get(i));
            }
            next.clear();
        }
        return changes;
    }

    private void later(Runnable part) {
        next.add(part);
    }

    void raiseLater(Expr expr, Tristate least) {
        later(() -> raise(expr, least));
    }

    void lowerLater(Expr expr, Tristate most) {
        later(() -> lower(expr, most));
    }

    void compareLater(Symbol symbol, Operator operator, String than, SymbolType thanType) {
        later(() -> compare(symbol, operator, than, thanType));
    }

    void ask(Symbol symbol, String value) {
        boolean asked = configuration
                .userValues()
                .get(symbol)
                .filter(a -> a.value().equals(value))
                .isPresent();
        boolean stays = asked && tree.choiceOf(symbol).isEmpty();
        // What a .config cannot say nobody can ask for: the value of a choice, y of a number.
        boolean sayable =
                !symbol.isChoice() && (!symbol.type().isNumber() || ValueSyntax.isValid(symbol.type(), value));
        if (sayable && !stays && configuration.visibility(symbol) != Tristate.NO) {
            changes.add(new Change(symbol, value));
        }
    }

    private void reach(Symbol symbol, Tristate wanted) {
        int difference = configuration.tristate(symbol).compareTo(wanted);
        if (difference < 0) {
            raise(symbol, wanted);
        } else if (difference > 0) {
            lower(symbol, wanted);
        }
    }

    private void raise(Symbol symbol, Tristate least) {
        Tristate wanted = symbol.type() == SymbolType.BOOL && least == Tristate.MOD ? Tristate.YES : least;
        if (!symbol.isDeclared()
                || configuration.tristate(symbol).compareTo(wanted) >= 0
                || !visited.add(new Visit(symbol, wanted))) {
            return;
        }
        ask(symbol, wanted.toString());
        if (configuration.visibility(symbol).compareTo(wanted) < 0) {
            tree.prompts(symbol).forEach(p -> raiseLater(p.condition(), wanted));
            raiseByDefault(symbol, wanted);
            raiseBySelector(symbol, wanted);
            if (wanted == Tristate.YES && isHalf(symbol)) {
                tree.modules().ifPresent(modules -> later(() -> lower(modules, Tristate.NO)));
            }
        }
        allowMod(symbol, wanted);
    }

    /** Whether it is {@code m} or can be set to that: without modules that is {@code y}. */
    private boolean isHalf(Symbol symbol) {
        return configuration.tristate(symbol) == Tristate.MOD || configuration.visibility(symbol) == Tristate.MOD;
    }

    /** Without modules nothing is {@code m}. */
    private void allowMod(Symbol symbol, Tristate wanted) {
        if (wanted == Tristate.MOD && symbol.type() == SymbolType.TRISTATE && !configuration.modulesEnabled()) {
            tree.modules().ifPresent(modules -> later(() -> raise(modules, Tristate.YES)));
        }
    }

    private void raiseByDefault(Symbol symbol, Tristate wanted) {
        Optional<Property.Default> active = configuration.activeDefault(symbol);
        active.ifPresent(d -> {
            raiseLater(d.value(), wanted);
            raiseLater(d.condition(), wanted);
        });
        for (Property.Default other : tree.defaults(symbol)) {
            if (active.isEmpty() || !other.equals(active.get())) {
                raiseLater(other.condition(), wanted);
            }
        }
        active.ifPresent(d -> lowerLater(d.condition(), Tristate.NO));
    }

    private void raiseBySelector(Symbol symbol, Tristate wanted) {
        List<Selector> all = new ArrayList<>(selectors.selecting(symbol));
        all.addAll(selectors.implying(symbol));
        all.stream().limit(MOST_SELECTORS).forEach(s -> {
            later(() -> raise(s.by(), wanted));
            raiseLater(s.condition(), wanted);
        });
    }

    private void lower(Symbol symbol, Tristate most) {
        Tristate wanted = symbol.type() == SymbolType.BOOL && most == Tristate.MOD ? Tristate.NO : most;
        if (!symbol.isDeclared()
                || configuration.tristate(symbol).compareTo(wanted) <= 0
                || !visited.add(new Visit(symbol, wanted))) {
            return;
        }
        allowMod(symbol, wanted);
        Optional<Choice> choice = tree.choiceOf(symbol);
        if (configuration.reverseDependency(symbol).compareTo(wanted) > 0) {
            lowerAll(selectors.selecting(symbol), wanted);
        } else if (choice.isPresent()) {
            lowerMember(choice.get(), symbol);
        } else {
            ask(symbol, wanted.toString());
            tree.prompts(symbol).forEach(p -> lowerLater(p.condition(), wanted));
            configuration.activeDefault(symbol).ifPresent(d -> {
                lowerLater(d.value(), wanted);
                lowerLater(d.condition(), wanted);
            });
            lowerAll(selectors.implying(symbol), wanted);
        }
    }

    private void lowerAll(List<Selector> raising, Tristate wanted) {
        for (Selector selector : raising) {
            if (selector.strength(configuration).compareTo(wanted) > 0) {
                later(() -> lower(selector.by(), wanted));
                lowerLater(selector.condition(), wanted);
            }
        }
    }

    private void lowerMember(Choice choice, Symbol member) {
        choice.members().stream().filter(m -> m != member).forEach(m -> later(() -> raise(m, Tristate.YES)));
        if (choice.optional()) {
            ask(member, "n");
        }
        tree.prompts(member).forEach(p -> lowerLater(p.condition(), Tristate.NO));
    }

    private void raise(Expr expr, Tristate wanted) {
        if (configuration.evaluate(expr).compareTo(wanted) >= 0) {
            return;
        }
        next.addAll(expr.accept(new Steps(true, wanted)));
    }

    private void lower(Expr expr, Tristate wanted) {
        if (configuration.evaluate(expr).compareTo(wanted) <= 0) {
            return;
        }
        next.addAll(expr.accept(new Steps(false, wanted)));
    }

    /** What can make an expression greater, or smaller. */
    private final class Steps implements Expr.Visitor<List<Runnable>> {
        private final boolean up;
        private final Tristate wanted;

        Steps(boolean up, Tristate wanted) {
            this.up = up;
            this.wanted = wanted;
        }

        @Override
        public List<Runnable> and(Expr.And and) {
            return up ? needed(and) : each(and);
        }

        @Override
        public List<Runnable> or(Expr.Or or) {
            return up ? each(or) : needed(or);
        }

        private List<Runnable> each(Expr chain) {
            return chain.operands().stream().map(this::step).toList();
        }

        /** All of them are needed, so the first that lacks is as good as any. */
        private List<Runnable> needed(Expr chain) {
            return chain.operands().stream()
                    .filter(this::lacks)
                    .limit(1)
                    .map(this::step)
                    .toList();
        }

        private boolean lacks(Expr expr) {
            int difference = configuration.evaluate(expr).compareTo(wanted);
            return up ? difference < 0 : difference > 0;
        }

        private Runnable step(Expr expr) {
            return up ? () -> raise(expr, wanted) : () -> lower(expr, wanted);
        }

        @Override
        public List<Runnable> not(Expr.Not not) {
            return List.of(new Steps(!up, wanted.not()).step(not.operand()));
        }

        @Override
        public List<Runnable> symbol(Expr.SymbolRef ref) {
            return List.of(up ? () -> raise(ref.symbol(), wanted) : () -> lower(ref.symbol(), wanted));
        }

        @Override
        public List<Runnable> comparison(Expr.Comparison comparison) {
            Operator operator = comparison.operator();
            return List.of(() -> satisfy(comparison.left(), up ? operator : operator.negated(), comparison.right()));
        }
    }

    /** Either side can be changed. */
    private void satisfy(Symbol left, Operator operator, Symbol right) {
        compareLater(left, operator, values.text(right), right.type());
        compareLater(right, operator.swapped(), values.text(left), left.type());
    }

    private void compare(Symbol symbol, Operator operator, String than, SymbolType thanType) {
        if (symbol.type().isBoolOrTristate()) {
            switchFor(symbol, operator, Tristate.of(than).orElse(Tristate.NO));
        } else if (symbol.isDeclared()) {
            values.satisfy(symbol, new ComparedValues(symbol.type(), operator, than, thanType));
        }
    }

    private void switchFor(Symbol symbol, Operator operator, Tristate other) {
        switch (operator) {
            case EQUAL -> reach(symbol, other);
            case UNEQUAL -> {
                for (Tristate wanted : List.of(Tristate.YES, Tristate.NO, Tristate.MOD)) {
                    if (wanted != other && (wanted != Tristate.MOD || symbol.type() == SymbolType.TRISTATE)) {
                        reach(symbol, wanted);
                    }
                }
            }
            case GREATER, GREATER_OR_EQUAL -> raise(symbol, Tristate.YES);
            case LESS, LESS_OR_EQUAL -> lower(symbol, Tristate.NO);
        }
    }
}
