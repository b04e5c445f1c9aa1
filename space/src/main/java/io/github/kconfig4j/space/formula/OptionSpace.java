package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Choice;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All configurations of a tree at once: what resolving can give, whatever a user asks for, as the models of a formula. Numbers and
 * strings count as far as a condition, range or default of the tree, or one that is named when the space is made, tells their values
 * apart. Exact but for {@link #approximations()}; with those the formula has more models, so what it says to be impossible is so.
 * One thread at a time.
 */
public final class OptionSpace {
    private static final int MOST_CONFLICTS = 200_000;
    private static final int MOST_STEPS = 200_000;

    private final KconfigTree tree;
    private final Clauses clauses = new Clauses();
    private final Gates gates = new Gates(clauses);
    private final Encoding encoding;
    private final Expressions expressions;
    private final Solver solver;
    private final int valid;
    private final int met;
    private int knownVariables;
    private int knownClauses;

    private OptionSpace(KconfigTree tree, Collection<Expr> conditions, Solver solver) {
        this.tree = tree;
        this.solver = solver;
        this.encoding = new Encoding(tree, gates, Domains.of(tree, conditions));
        this.expressions = new Expressions(encoding);
        new Encoder(encoding, expressions).encode();
        this.valid = encoding.valid();
        this.met = encoding.met();
    }

    /** The space of a tree. */
    public static OptionSpace of(KconfigTree tree) {
        return of(tree, List.of());
    }

    /**
     * The space of a tree.
     *
     * @param conditions further conditions that tell values of numbers and strings apart
     */
    public static OptionSpace of(KconfigTree tree, Collection<Expr> conditions) {
        return new OptionSpace(tree, conditions, new LogicNgSolver());
    }

    /** The tree. */
    public KconfigTree tree() {
        return tree;
    }

    /** Where the formula allows more than resolving does. */
    public List<Approximation> approximations() {
        return encoding.approximations();
    }

    /** The literal for: nothing is selected against its dependencies, and every choice that is to be made can be. */
    public int valid() {
        return valid;
    }

    /** The literal for: nothing is selected against its dependencies. */
    public int met() {
        return met;
    }

    /** The literal for: an expression is at least that. */
    public int literal(Expr expr, Tristate least) {
        return expressions.bits(expr).atLeast(least);
    }

    /** The literal for: a symbol has that value, or one that nothing tells from it; empty if it never has. */
    public Optional<Integer> literal(Symbol symbol, String value) {
        return encoding.has(symbol, value);
    }

    /** The literal for: both of these hold. */
    public int both(int one, int other) {
        return gates.and(one, other);
    }

    /** The values of a symbol that the space tells apart: of a number or string one for each kind. */
    public List<String> values(Symbol symbol) {
        return switch (symbol.type()) {
            case BOOL -> List.of("n", "y");
            case TRISTATE -> List.of("n", "m", "y");
            case INT, HEX, STRING ->
                encoding.cells(symbol).all().stream().map(Cell::text).toList();
            case UNKNOWN -> List.of();
        };
    }

    /** The value that stands for a value of a symbol in {@link #values}. */
    public String kind(Symbol symbol, String value) {
        return Domains.isText(symbol)
                ? encoding.cells(symbol).of(value).map(Cell::text).orElse(value)
                : value;
    }

    /**
     * A configuration in which all these literals hold.
     *
     * @return empty if there is none, or if that could not be found out
     */
    public Optional<Point> find(int... literals) {
        return ask(literals) == Solver.Result.YES ? Optional.of(point()) : Optional.empty();
    }

    /** Whether it is certain that no configuration has all these. */
    public boolean isImpossible(int... literals) {
        return ask(literals) == Solver.Result.NO;
    }

    /** Whether some configuration has all these; false also if that could not be found out. */
    public boolean isPossible(int... literals) {
        return ask(literals) == Solver.Result.YES;
    }

    /** Whether some configuration has all these; {@link #point} tells one. */
    Solver.Result ask(int... literals) {
        feed();
        for (int literal : literals) {
            if (literal == Gates.FALSE) {
                return Solver.Result.NO;
            }
        }
        return solver.solve(literals, MOST_CONFLICTS);
    }

    private void feed() {
        for (; knownVariables < clauses.variables(); knownVariables++) {
            solver.variable();
        }
        List<int[]> all = clauses.all();
        for (; knownClauses < all.size(); knownClauses++) {
            solver.add(all.get(knownClauses));
        }
    }

    /** Excludes the point that was found last, as far as the values of symbols go. */
    void exclude(Point point) {
        List<Integer> differs = new ArrayList<>();
        point.values().forEach((symbol, value) -> literal(symbol, value).ifPresent(is -> differs.add(-is)));
        clauses.add(differs.stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * Whether {@link #count} is exact: nothing is approximated, and no choice is a symbol of its own, whose value counts although no
     * {@code .config} has it.
     */
    public boolean isCountExact() {
        boolean typed = tree.dialect().has(Feature.TYPED_CHOICES);
        return approximations().isEmpty() && !(typed && !tree.choices().isEmpty());
    }

    /**
     * At most how many configurations have all these, numbers and strings counted by the kinds of their values.
     *
     * @return empty if that takes too long
     */
    public Optional<BigInteger> count(int... literals) {
        return Counting.count(clauses, literals, MOST_STEPS);
    }

    /** Adds what follows from the formula anyway, so that it need not be found again. */
    void learn(int literal) {
        clauses.add(literal);
    }

    /** The configuration that was found last. */
    Point point() {
        Map<Symbol, String> values = new LinkedHashMap<>();
        tree.symbols().forEach(symbol -> value(symbol).ifPresent(value -> values.put(symbol, value)));
        Map<Symbol, String> requests = new LinkedHashMap<>();
        for (Symbol symbol : tree.symbols()) {
            String value = values.get(symbol);
            if (value != null && isAsked(symbol, value)) {
                requests.put(symbol, value);
            }
        }
        return new Point(values, requests);
    }

    private Optional<String> value(Symbol symbol) {
        if (Domains.isText(symbol)) {
            return encoding.texts(symbol).entrySet().stream()
                    .filter(cell -> solver.value(cell.getValue()))
                    .map(cell -> cell.getKey().text())
                    .findFirst();
        }
        return symbol.type().isBoolOrTristate()
                ? Optional.of(value(encoding.bits(symbol)).toString())
                : Optional.empty();
    }

    private Tristate value(Bits bits) {
        if (!solver.value(bits.some())) {
            return Tristate.NO;
        }
        return solver.value(bits.whole()) ? Tristate.YES : Tristate.MOD;
    }

    private boolean isAsked(Symbol symbol, String value) {
        Tristate shown = value(encoding.visible(symbol));
        if (shown == Tristate.NO) {
            return false;
        }
        if (Domains.isText(symbol)) {
            return encoding.cells(symbol).askable().stream()
                    .anyMatch(cell -> cell.text().equals(value));
        }
        Optional<Choice> choice = tree.choiceOf(symbol);
        Tristate wanted = Tristate.of(value).orElseThrow();
        return choice.isPresent() ? wanted != Tristate.NO : wanted.compareTo(shown) <= 0;
    }
}
