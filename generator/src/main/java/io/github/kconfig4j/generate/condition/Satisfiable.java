package io.github.kconfig4j.generate.condition;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for values of the parts of some conditions that make all of them hold. Comparisons count as parts. */
final class Satisfiable {
    private static final int LONGEST_SEARCH = 20_000;

    private final List<Expr> clauses;
    private final Map<Expr, Boolean> values = new HashMap<>();
    private final Evaluation evaluation = new Evaluation();
    private int steps;

    private Satisfiable(List<Expr> clauses) {
        this.clauses = clauses;
    }

    /** Whether such values were found; not if the search got too long. */
    static boolean possible(List<Expr> clauses) {
        return new Satisfiable(new ArrayList<>(clauses)).search();
    }

    private boolean search() {
        Optional<Expr> open = Optional.empty();
        for (Expr clause : clauses) {
            Optional<Boolean> value = value(clause);
            if (value.equals(Optional.of(false))) {
                return false;
            }
            if (value.isEmpty() && open.isEmpty()) {
                open = Optional.of(openPart(clause));
            }
        }
        if (open.isEmpty()) {
            return true;
        }
        Expr part = open.get();
        for (boolean value : new boolean[] {true, false}) {
            values.put(part, value);
            if (++steps < LONGEST_SEARCH && search()) {
                return true;
            }
            values.remove(part);
        }
        return false;
    }

    private Optional<Boolean> value(Expr e) {
        return e.accept(evaluation);
    }

    private final class Evaluation implements Expr.Visitor<Optional<Boolean>> {
        @Override
        public Optional<Boolean> and(Expr.And and) {
            return all(and.operands(), true);
        }

        @Override
        public Optional<Boolean> or(Expr.Or or) {
            return all(or.operands(), false);
        }

        @Override
        public Optional<Boolean> not(Expr.Not not) {
            return value(not.operand()).map(v -> !v);
        }

        @Override
        public Optional<Boolean> symbol(Expr.SymbolRef ref) {
            return isFixed(ref.symbol()) ? Optional.of(ref.equals(Expr.YES)) : Optional.ofNullable(values.get(ref));
        }

        @Override
        public Optional<Boolean> comparison(Expr.Comparison comparison) {
            return Optional.ofNullable(values.get(comparison));
        }
    }

    /** The value of a chain: {@code neutral} if all have it, the other if one has the other, open else. */
    private Optional<Boolean> all(List<Expr> operands, boolean neutral) {
        boolean open = false;
        for (Expr operand : operands) {
            Optional<Boolean> value = value(operand);
            if (value.equals(Optional.of(!neutral))) {
                return value;
            }
            open |= value.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(neutral);
    }

    /** A part without a value that the expression, itself without a value, depends on. */
    private Expr openPart(Expr e) {
        return e.operands().stream()
                .filter(operand -> value(operand).isEmpty())
                .findFirst()
                .map(this::openPart)
                .orElse(e);
    }

    /** Constants, and numbers and strings, which as conditions are n. */
    private static boolean isFixed(Symbol symbol) {
        return symbol.isConstant()
                || symbol.type() == SymbolType.INT
                || symbol.type() == SymbolType.HEX
                || symbol.type() == SymbolType.STRING;
    }
}
