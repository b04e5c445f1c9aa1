package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.List;

/** Makes literals for expressions. */
final class Expressions {
    private final Encoding encoding;
    private final Gates gates;
    private final Comparer comparer;

    Expressions(Encoding encoding) {
        this.encoding = encoding;
        this.gates = encoding.gates;
        this.comparer = new Comparer(encoding);
    }

    Bits bits(Expr expr) {
        if (expr instanceof Expr.SymbolRef ref) {
            return encoding.bits(ref.symbol());
        } else if (expr instanceof Expr.Not not) {
            return bits(not.operand()).not();
        } else if (expr instanceof Expr.Comparison comparison) {
            int literal = comparer.literal(comparison);
            return new Bits(literal, literal);
        }
        boolean and = expr instanceof Expr.And;
        List<Expr> operands = and ? expr.conjuncts() : expr.disjuncts();
        List<Bits> parts = operands.stream().map(this::bits).toList();
        return new Bits(join(and, parts, Tristate.MOD), join(and, parts, Tristate.YES));
    }

    private int join(boolean and, List<Bits> parts, Tristate least) {
        List<Integer> literals = parts.stream().map(part -> part.atLeast(least)).toList();
        return and ? gates.and(literals) : gates.or(literals);
    }
}
