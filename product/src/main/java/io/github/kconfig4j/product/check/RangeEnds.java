package io.github.kconfig4j.product.check;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What to ask of numbers that are written into a file where no condition asks anything of them: that they are the least or the most that
 * their range allows, which may be too much for the code around them.
 */
final class RangeEnds {
    private RangeEnds() {}

    /** Both ends of each range of a number that a user can set, as conditions; an end that is a symbol is none. */
    static List<Expr> of(KconfigTree tree, Collection<Symbol> symbols) {
        List<Expr> ends = new ArrayList<>();
        for (Symbol symbol : symbols) {
            if (symbol.type().isNumber() && tree.hasPrompt(symbol)) {
                for (Property.Range range : tree.ranges(symbol)) {
                    addEnd(ends, symbol, range.low());
                    addEnd(ends, symbol, range.high());
                }
            }
        }
        return ends;
    }

    private static void addEnd(List<Expr> ends, Symbol number, Symbol end) {
        if (!end.isDeclared()) {
            ends.add(new Expr.Comparison(Expr.Operator.EQUAL, number, end));
        }
    }
}
