package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.explain.Literals;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Expr.Operator;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.math.BigInteger;
import java.util.Optional;

/** The part of {@link Candidates} that is about numbers and strings: a value to ask for, a range in its way, a default. */
final class ValueCandidates {
    private final Configuration configuration;
    private final KconfigTree tree;
    private final Candidates candidates;

    ValueCandidates(Configuration configuration, Candidates candidates) {
        this.configuration = configuration;
        this.tree = configuration.tree();
        this.candidates = candidates;
    }

    /** The value; a name that nothing declares stands for itself, as 250 does. */
    String text(Symbol symbol) {
        return symbol.isDeclared() ? configuration.value(symbol) : symbol.name();
    }

    /** What can give the symbol a value for which the comparison holds. */
    void satisfy(Symbol symbol, ComparedValues compared) {
        for (String value : compared.within(bounds(symbol))) {
            give(symbol, value);
        }
        if (configuration.visibility(symbol) == Tristate.NO) {
            byDefault(symbol, compared);
        }
    }

    /** What can give the symbol exactly that value. */
    void give(Symbol symbol, String value) {
        candidates.ask(symbol, value);
        tree.prompts(symbol).forEach(p -> candidates.raiseLater(p.condition(), Tristate.YES));
        if (!configuration.isInRange(symbol, value)) {
            configuration.range(symbol).ifPresent(range -> open(symbol, range, value));
        }
    }

    /** What can take a range out of the way of a value, or move its bounds. */
    private void open(Symbol symbol, Property.Range active, String value) {
        for (Property.Range range : tree.ranges(symbol)) {
            if (range.equals(active)) {
                break;
            }
            candidates.raiseLater(range.condition(), Tristate.YES);
        }
        candidates.lowerLater(active.condition(), Tristate.NO);
        candidates.compareLater(active.low(), Operator.LESS_OR_EQUAL, value, symbol.type());
        candidates.compareLater(active.high(), Operator.GREATER_OR_EQUAL, value, symbol.type());
    }

    /** What can make a default count whose value compares so. */
    private void byDefault(Symbol symbol, ComparedValues compared) {
        Optional<Property.Default> active = configuration.activeDefault(symbol);
        boolean after = false;
        for (Property.Default d : tree.defaults(symbol)) {
            if (d.value() instanceof Expr.SymbolRef ref && canGive(ref.symbol(), compared)) {
                candidates.raiseLater(d.condition(), Tristate.YES);
                if (after) {
                    candidates.lowerLater(active.orElseThrow().condition(), Tristate.NO);
                }
                candidates.compareLater(ref.symbol(), compared.operator(), compared.than(), compared.thanType());
            }
            after |= active.filter(d::equals).isPresent();
        }
    }

    private static boolean canGive(Symbol value, ComparedValues compared) {
        return value.isDeclared() ? !value.type().isBoolOrTristate() : compared.holdsFor(value.name());
    }

    private ComparedValues.Bounds bounds(Symbol symbol) {
        if (!symbol.type().isNumber()) {
            return ComparedValues.Bounds.NONE;
        }
        return configuration
                .range(symbol)
                .map(range -> new ComparedValues.Bounds(
                        number(range.low(), symbol.type()), number(range.high(), symbol.type())))
                .orElse(ComparedValues.Bounds.NONE);
    }

    private Optional<BigInteger> number(Symbol bound, SymbolType type) {
        return Literals.number(text(bound), bound.type().isNumber() ? bound.type() : type);
    }
}
