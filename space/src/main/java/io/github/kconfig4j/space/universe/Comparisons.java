package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * The part of {@link Facts} that is about comparisons: of two sides exactly one is less, equal or greater, and a number or
 * string that equals one constant does not equal another.
 */
final class Comparisons {
    /** Numbers that all ways of reading a number read alike. */
    private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,17}|0[xX][0-9a-fA-F]{1,15}");

    private final KconfigTree tree;
    private final FormulaFactory formulas;
    private final Facts facts;
    private final Set<Pair> known = new HashSet<>();
    private final Deque<Pair> open = new ArrayDeque<>();
    private final Map<Symbol, List<Symbol>> constants = new HashMap<>();

    /** Two sides; of one that is declared and one that is not, the declared is on the left. */
    private record Pair(Symbol left, Symbol right) {}

    Comparisons(KconfigTree tree, FormulaFactory formulas, Facts facts) {
        this.tree = tree;
        this.formulas = formulas;
        this.facts = facts;
    }

    Formula formula(Expr.Comparison comparison) {
        boolean swap = !comparison.left().isDeclared() && comparison.right().isDeclared();
        return swap
                ? formula(
                        new Pair(comparison.right(), comparison.left()),
                        comparison.operator().swapped())
                : formula(new Pair(comparison.left(), comparison.right()), comparison.operator());
    }

    private Formula formula(Pair pair, Operator operator) {
        if (known.add(pair)) {
            open.add(pair);
        }
        return switch (operator) {
            case EQUAL -> is(pair, "=");
            case UNEQUAL -> is(pair, "=").negate();
            case LESS -> is(pair, "<");
            case GREATER_OR_EQUAL -> is(pair, "<").negate();
            case GREATER -> is(pair, ">");
            case LESS_OR_EQUAL -> is(pair, ">").negate();
        };
    }

    private Formula is(Pair pair, String order) {
        return formulas.variable(side(pair.left()) + order + side(pair.right()));
    }

    private static String side(Symbol symbol) {
        return symbol.isDeclared() ? symbol.index() + ":" : "'" + symbol.name() + "'";
    }

    /** Adds what is known of the next comparison. False if there is none. */
    boolean addNext(List<Formula> to) {
        if (open.isEmpty()) {
            return false;
        }
        Pair pair = open.remove();
        Formula less = is(pair, "<");
        Formula equal = is(pair, "=");
        Formula greater = is(pair, ">");
        to.add(formulas.or(less, equal, greater));
        to.add(formulas.or(less.negate(), equal.negate()));
        to.add(formulas.or(less.negate(), greater.negate()));
        to.add(formulas.or(equal.negate(), greater.negate()));
        if (pair.left().isDeclared() && !pair.right().isDeclared()) {
            addConstant(pair, to);
        }
        return true;
    }

    private void addConstant(Pair pair, List<Formula> to) {
        Symbol symbol = pair.left();
        if (symbol.type().isBoolOrTristate()) {
            addSwitch(pair, to);
            return;
        }
        List<Symbol> others = constants.computeIfAbsent(symbol, s -> new ArrayList<>());
        if (symbol.type().isNumber() ? hasOnlyNumbers(symbol) : symbol.type() == SymbolType.STRING) {
            others.forEach(other -> addOther(pair, new Pair(symbol, other), to));
            if (others.isEmpty()) {
                addRange(symbol, to);
            }
            others.add(pair.right());
        }
        addWays(pair, to);
    }

    /** A bool equals y where it is set, and so on; its other comparisons are left open. */
    private void addSwitch(Pair pair, List<Formula> to) {
        Formula some = facts.atLeast(pair.left(), Tristate.MOD);
        Formula whole = facts.atLeast(pair.left(), Tristate.YES);
        switch (pair.right().name()) {
            case "y" -> to.add(formulas.equivalence(is(pair, "="), whole));
            case "m" -> to.add(formulas.equivalence(is(pair, "="), formulas.and(some, whole.negate())));
            case "n" -> to.add(formulas.equivalence(is(pair, "="), some.negate()));
            default -> {}
        }
    }

    private void addOther(Pair one, Pair other, List<Formula> to) {
        String a = one.right().name();
        String b = other.right().name();
        Optional<BigInteger> x = plain(a, one.right());
        Optional<BigInteger> y = plain(b, other.right());
        if (one.left().type() == SymbolType.STRING) {
            if (!a.equals(b) && (x.isEmpty() || y.isEmpty() || !x.equals(y)) && !(oddNumber(a) || oddNumber(b))) {
                to.add(formulas.or(is(one, "=").negate(), is(other, "=").negate()));
            }
        } else if (x.isPresent() && y.isPresent()) {
            int order = x.get().compareTo(y.get());
            addOrder(order <= 0 ? one : other, order <= 0 ? other : one, order == 0, to);
        }
    }

    /** What is not greater than the smaller number is less than the greater. */
    private void addOrder(Pair smaller, Pair greater, boolean same, List<Formula> to) {
        if (same) {
            to.add(formulas.equivalence(is(smaller, "="), is(greater, "=")));
            to.add(formulas.equivalence(is(smaller, "<"), is(greater, "<")));
        } else {
            to.add(formulas.or(is(smaller, ">"), is(greater, "<")));
        }
    }

    /** The bounds of the first range count where its condition holds. */
    private void addRange(Symbol symbol, List<Formula> to) {
        List<Property.Range> ranges = tree.ranges(symbol);
        if (ranges.isEmpty()) {
            return;
        }
        Property.Range range = ranges.get(0);
        Optional<BigInteger> low = bound(range.low(), symbol.type());
        Optional<BigInteger> high = bound(range.high(), symbol.type());
        if (low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) > 0) {
            return;
        }
        Formula counts = facts.formula(range.condition(), Tristate.MOD);
        to.add(formulas.implication(counts, formula(new Pair(symbol, range.high()), Operator.LESS_OR_EQUAL)));
        // A number without a value counts as 0 here and is less than any elsewhere.
        if (low.get().signum() > 0) {
            to.add(formulas.implication(counts, formula(new Pair(symbol, range.low()), Operator.GREATER_OR_EQUAL)));
        }
    }

    /** A bound that the range of a symbol of this type and a comparison read alike. */
    private static Optional<BigInteger> bound(Symbol bound, SymbolType type) {
        boolean prefixed = bound.name().startsWith("0x");
        return (type == SymbolType.HEX) == prefixed ? plain(bound.name(), bound) : Optional.empty();
    }

    /** A value that equals a constant or is greater is asked for or a default that is so. */
    private void addWays(Pair pair, List<Formula> to) {
        Symbol symbol = pair.left();
        String constant = pair.right().name();
        boolean number = symbol.type().isNumber();
        boolean certain = number
                ? tree.ranges(symbol).isEmpty()
                        && hasOnlyNumbers(symbol)
                        && plain(constant, pair.right())
                                .filter(n -> n.signum() > 0)
                                .isPresent()
                : symbol.type() == SymbolType.STRING && !constant.isEmpty();
        if (!certain || tree.isTransitional(symbol) || tree.isAutomatic(symbol)) {
            return;
        }
        to.add(formulas.implication(is(pair, "="), formulas.or(ways(pair, true))));
        to.add(formulas.implication(is(pair, ">"), formulas.or(ways(pair, false))));
    }

    private List<Formula> ways(Pair pair, boolean equal) {
        List<Formula> ways = new ArrayList<>();
        tree.prompts(pair.left()).forEach(p -> ways.add(facts.formula(p.condition(), Tristate.MOD)));
        for (Property.Default d : tree.defaults(pair.left())) {
            if (!(d.value() instanceof Expr.SymbolRef ref) || mayBe(ref.symbol(), pair, equal)) {
                ways.add(facts.formula(d.condition(), Tristate.MOD));
            }
        }
        return ways;
    }

    private boolean mayBe(Symbol value, Pair pair, boolean equal) {
        String constant = pair.right().name();
        if (value.isDeclared() || oddNumber(value.name()) || oddNumber(constant)) {
            return true;
        }
        Optional<BigInteger> x = number(value.name(), pair.left().type());
        Optional<BigInteger> y = plain(constant, pair.right());
        if (x.isPresent() && y.isPresent()) {
            int order = x.get().compareTo(y.get());
            return equal ? order == 0 : order > 0;
        }
        return !equal || value.name().equals(constant);
    }

    /** Whether the symbol's value is a number wherever it has one. */
    private boolean hasOnlyNumbers(Symbol symbol) {
        return tree.defaults(symbol).stream()
                .allMatch(d -> d.value() instanceof Expr.SymbolRef ref
                        && (ref.symbol().isDeclared()
                                ? ref.symbol().type() == symbol.type()
                                        && !tree.isAutomatic(ref.symbol())
                                        && tree.defaults(ref.symbol()).isEmpty()
                                : number(ref.symbol().name(), symbol.type()).isPresent()));
    }

    private static Optional<BigInteger> plain(String text, Symbol constant) {
        return PLAIN.matcher(text).matches() ? Literals.number(text, constant.type()) : Optional.empty();
    }

    private static Optional<BigInteger> number(String text, SymbolType type) {
        boolean plain = type == SymbolType.HEX
                ? text.matches("(0x)?[0-9a-fA-F]{1,15}")
                : PLAIN.matcher(text).matches() && !text.startsWith("0x") && !text.startsWith("0X");
        return plain ? Literals.number(text, type) : Optional.empty();
    }

    /** Text that some way of reading numbers might take for one. */
    private static boolean oddNumber(String text) {
        return !text.isEmpty() && !PLAIN.matcher(text).matches() && text.matches("[-+ ]*[0-9][0-9a-fA-FxX]*");
    }
}
