package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.explain.Selectors;
import io.github.kconfig4j.explain.Selectors.Selector;
import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Single changes that can bring a symbol nearer to a value: each alternative's first step that can be made now. That a
 * step helps is not certain; that is found out by resolving with it. Used once.
 */
public final class Candidates {
    private static final int MAX_SELECTORS = 8;

    private final Configuration configuration;
    private final KconfigTree tree;
    private final Selectors selectors;
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Set<Symbol> pending = new HashSet<>();

    private Candidates(Configuration configuration) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.selectors = Selectors.of(tree);
    }

    /** The changes, likeliest first. */
    static Set<Change> of(Configuration configuration, Symbol symbol, String wanted) {
        Candidates candidates = new Candidates(configuration);
        if (symbol.type() == SymbolType.BOOL || symbol.type() == SymbolType.TRISTATE) {
            candidates.reach(symbol, Tristate.of(wanted).orElse(Tristate.NO));
        } else {
            candidates.ask(symbol, wanted);
            candidates.tree.prompts(symbol).forEach(p -> candidates.raise(p.condition(), Tristate.YES));
        }
        return candidates.changes;
    }

    /** The changes that bring an expression nearer to {@code y}. */
    public static Set<Change> raising(Configuration configuration, Expr expr) {
        Candidates candidates = new Candidates(configuration);
        candidates.raise(expr, Tristate.YES);
        return candidates.changes;
    }

    /** The changes that bring an expression nearer to {@code n}. */
    public static Set<Change> lowering(Configuration configuration, Expr expr) {
        Candidates candidates = new Candidates(configuration);
        candidates.lower(expr, Tristate.NO);
        return candidates.changes;
    }

    private void reach(Symbol symbol, Tristate wanted) {
        int difference = configuration.tristate(symbol).compareTo(wanted);
        if (difference < 0) {
            raise(symbol, wanted);
        } else if (difference > 0) {
            lower(symbol, wanted);
        }
    }

    private void ask(Symbol symbol, String value) {
        boolean asked = configuration
                .userValues()
                .get(symbol)
                .filter(a -> a.value().equals(value))
                .isPresent();
        boolean stays = asked && tree.choiceOf(symbol).isEmpty();
        if (!stays && configuration.visibility(symbol) != Tristate.NO) {
            changes.add(new Change(symbol, value));
        }
    }

    private void raise(Symbol symbol, Tristate least) {
        Tristate wanted = symbol.type() == SymbolType.BOOL && least == Tristate.MOD ? Tristate.YES : least;
        if (!symbol.isDeclared() || configuration.tristate(symbol).compareTo(wanted) >= 0 || !pending.add(symbol)) {
            return;
        }
        ask(symbol, wanted.toString());
        if (configuration.visibility(symbol).compareTo(wanted) < 0) {
            tree.prompts(symbol).forEach(p -> raise(p.condition(), wanted));
        }
        if (!tree.hasPrompt(symbol)) {
            raiseByDefault(symbol, wanted);
            raiseBySelector(symbol, wanted);
        }
        pending.remove(symbol);
    }

    private void raiseByDefault(Symbol symbol, Tristate wanted) {
        Optional<Property.Default> active = configuration.activeDefault(symbol);
        if (active.isPresent()) {
            raise(active.get().value(), wanted);
            raise(active.get().condition(), wanted);
        } else {
            tree.defaults(symbol).forEach(d -> raise(d.condition(), wanted));
        }
    }

    private void raiseBySelector(Symbol symbol, Tristate wanted) {
        selectors.selecting(symbol).stream().limit(MAX_SELECTORS).forEach(s -> {
            raise(s.by(), wanted);
            raise(s.condition(), wanted);
        });
    }

    private void lower(Symbol symbol, Tristate most) {
        Tristate wanted = symbol.type() == SymbolType.BOOL && most == Tristate.MOD ? Tristate.NO : most;
        if (configuration.tristate(symbol).compareTo(wanted) <= 0 || !pending.add(symbol)) {
            return;
        }
        if (configuration.reverseDependency(symbol).compareTo(wanted) > 0) {
            for (Selector selector : selectors.selecting(symbol)) {
                if (selector.strength(configuration).compareTo(wanted) > 0) {
                    lower(selector.by(), wanted);
                    lower(selector.condition(), wanted);
                }
            }
        } else if (tree.choiceOf(symbol).isPresent()) {
            others(tree.choiceOf(symbol).get(), symbol);
        } else {
            ask(symbol, wanted.toString());
            tree.prompts(symbol).forEach(p -> lower(p.condition(), wanted));
            configuration.activeDefault(symbol).ifPresent(d -> {
                lower(d.value(), wanted);
                lower(d.condition(), wanted);
            });
        }
        pending.remove(symbol);
    }

    private void others(Choice choice, Symbol member) {
        choice.members().stream().filter(m -> m != member).forEach(m -> raise(m, Tristate.YES));
    }

    private void raise(Expr expr, Tristate wanted) {
        if (configuration.evaluate(expr).compareTo(wanted) >= 0) {
            return;
        }
        if (expr instanceof Expr.And and) {
            // All of them are needed, so the first that lacks is as good as any.
            and.operands().stream()
                    .filter(e -> configuration.evaluate(e).compareTo(wanted) < 0)
                    .findFirst()
                    .ifPresent(e -> raise(e, wanted));
        } else if (expr instanceof Expr.Or or) {
            or.operands().forEach(e -> raise(e, wanted));
        } else if (expr instanceof Expr.Not not) {
            lower(not.operand(), wanted.not());
        } else if (expr instanceof Expr.SymbolRef ref) {
            raise(ref.symbol(), wanted);
        } else if (expr instanceof Expr.Comparison comparison) {
            satisfy(comparison.left(), comparison.operator(), comparison.right());
        }
    }

    private void lower(Expr expr, Tristate wanted) {
        if (configuration.evaluate(expr).compareTo(wanted) <= 0) {
            return;
        }
        if (expr instanceof Expr.And and) {
            and.operands().forEach(e -> lower(e, wanted));
        } else if (expr instanceof Expr.Or or) {
            or.operands().stream()
                    .filter(e -> configuration.evaluate(e).compareTo(wanted) > 0)
                    .findFirst()
                    .ifPresent(e -> lower(e, wanted));
        } else if (expr instanceof Expr.Not not) {
            raise(not.operand(), wanted.not());
        } else if (expr instanceof Expr.SymbolRef ref) {
            lower(ref.symbol(), wanted);
        } else if (expr instanceof Expr.Comparison comparison) {
            satisfy(comparison.left(), comparison.operator().negated(), comparison.right());
        }
    }

    private void satisfy(Symbol left, Expr.Operator operator, Symbol right) {
        String value = configuration.value(right);
        if (left.type() == SymbolType.BOOL || left.type() == SymbolType.TRISTATE) {
            Tristate other = Tristate.of(value).orElse(Tristate.NO);
            switch (operator) {
                case EQUAL -> reach(left, other);
                case UNEQUAL -> reach(left, other == Tristate.NO ? Tristate.YES : Tristate.NO);
                case GREATER, GREATER_OR_EQUAL -> raise(left, Tristate.YES);
                case LESS, LESS_OR_EQUAL -> lower(left, Tristate.NO);
            }
            return;
        }
        if (operator == Expr.Operator.EQUAL) {
            ask(left, value);
            return;
        }
        Literals.number(value, right.type())
                .filter(n -> left.type().isNumber())
                .ifPresent(n -> ask(left, written(next(n, operator), left.type())));
    }

    /** The nearest number for which the comparison holds. */
    private static BigInteger next(BigInteger number, Expr.Operator operator) {
        return switch (operator) {
            case GREATER, UNEQUAL -> number.add(BigInteger.ONE);
            case LESS -> number.subtract(BigInteger.ONE);
            case EQUAL, LESS_OR_EQUAL, GREATER_OR_EQUAL -> number;
        };
    }

    private static String written(BigInteger number, SymbolType type) {
        return type == SymbolType.HEX ? "0x" + number.toString(16) : number.toString();
    }
}
