package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import java.util.List;
import java.util.function.ToIntFunction;

/** Makes literals for expressions. */
final class Expressions implements Expr.Visitor<Bits> {
    private final Encoding encoding;
    private final Gates gates;
    private final Comparer comparer;

    Expressions(Encoding encoding) {
        this.encoding = encoding;
        this.gates = encoding.gates;
        this.comparer = new Comparer(encoding);
    }

    Bits bits(Expr expr) {
        return expr.accept(this);
    }

    @Override
    public Bits and(Expr.And and) {
        return join(and, gates::and);
    }

    @Override
    public Bits or(Expr.Or or) {
        return join(or, gates::or);
    }

    private Bits join(Expr chain, ToIntFunction<List<Integer>> gate) {
        List<Bits> parts = chain.operands().stream().map(this::bits).toList();
        return new Bits(gate.applyAsInt(literals(parts, Tristate.MOD)), gate.applyAsInt(literals(parts, Tristate.YES)));
    }

    private static List<Integer> literals(List<Bits> parts, Tristate least) {
        return parts.stream().map(part -> part.atLeast(least)).toList();
    }

    @Override
    public Bits not(Expr.Not not) {
        return bits(not.operand()).not();
    }

    @Override
    public Bits symbol(Expr.SymbolRef ref) {
        return encoding.bits(ref.symbol());
    }

    @Override
    public Bits comparison(Expr.Comparison comparison) {
        int literal = comparer.literal(comparison);
        return new Bits(literal, literal);
    }
}
