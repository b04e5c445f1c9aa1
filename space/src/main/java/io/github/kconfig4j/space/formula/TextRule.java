package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.syntax.Feature;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What values a number or string can have, given those before it. */
final class TextRule {
    private final Encoding encoding;
    private final Expressions expressions;
    private final SwitchRule switches;
    private final Gates gates;
    private final KconfigTree tree;

    TextRule(Encoding encoding, Expressions expressions, SwitchRule switches) {
        this.encoding = encoding;
        this.expressions = expressions;
        this.switches = switches;
        this.gates = encoding.gates;
        this.tree = encoding.tree;
    }

    void add(Symbol symbol) {
        Bits shown = switches.visible(symbol);
        encoding.setVisible(symbol, shown);
        Map<Cell, List<Integer>> ways = new HashMap<>();
        Map<Cell, Integer> before = before(symbol, shown);
        int none = Gates.TRUE;
        for (Property.Range range : tree.ranges(symbol)) {
            int active = gates.and(none, expressions.bits(range.condition()).some());
            Optional<Function<Cell, Optional<Cell>>> clamp = clamp(symbol, range);
            if (clamp.isEmpty()) {
                encoding.approximate("range " + range.low() + " " + range.high() + " of " + symbol);
                encoding.cells(symbol).all().forEach(cell -> add(ways, cell, active));
            } else {
                before.forEach((cell, is) -> clamp.get()
                        .apply(cell)
                        .ifPresentOrElse(
                                clamped -> add(ways, clamped, gates.and(active, is)),
                                () -> encoding.cells(symbol).all().forEach(any -> add(ways, any, active))));
            }
            none = gates.and(none, -expressions.bits(range.condition()).some());
        }
        int unbounded = none;
        before.forEach((cell, is) -> add(ways, cell, gates.and(unbounded, is)));
        // One that was read before, because values depend on themselves, stays free.
        if (!encoding.has(symbol)) {
            encoding.newTexts(symbol)
                    .forEach((cell, is) -> gates.imply(is, gates.or(ways.getOrDefault(cell, List.of()))));
        }
    }

    private static void add(Map<Cell, List<Integer>> ways, Cell cell, int literal) {
        ways.computeIfAbsent(cell, c -> new ArrayList<>()).add(literal);
    }

    /** Of each cell a literal under which the value can be in it before it is put into a range. */
    private Map<Cell, Integer> before(Symbol symbol, Bits shown) {
        Cells cells = encoding.cells(symbol);
        Map<Cell, List<Integer>> ways = new HashMap<>();
        cells.askable().forEach(cell -> add(ways, cell, shown.some()));
        int none = Gates.TRUE;
        for (Property.Default one : tree.defaults(symbol)) {
            int condition = expressions.bits(one.condition()).some();
            given(symbol, one.value(), gates.and(none, condition), ways);
            none = gates.and(none, -condition);
        }
        add(ways, nothing(symbol), none);
        Map<Cell, Integer> before = new HashMap<>();
        ways.forEach((cell, literals) -> before.put(cell, gates.or(literals)));
        return before;
    }

    private Cell nothing(Symbol symbol) {
        boolean zero = symbol.type().isNumber() && tree.dialect().has(Feature.ZERO_NUMBERS);
        return encoding.cells(symbol)
                .of(zero ? Numerals.text(BigInteger.ZERO, symbol.type()) : "")
                .orElseThrow();
    }

    private void given(Symbol symbol, Expr value, int active, Map<Cell, List<Integer>> ways) {
        Cells cells = encoding.cells(symbol);
        if (!(value instanceof Expr.SymbolRef ref)) {
            add(ways, nothing(symbol), active);
            return;
        }
        Symbol from = ref.symbol();
        if (!Domains.isText(from)) {
            String text = from.type().isBoolOrTristate() && !from.isConstant() ? "n" : from.name();
            add(ways, cells.of(text).orElseThrow(), active);
        } else if (from.type() == symbol.type()) {
            encoding.texts(from).forEach((cell, is) -> add(ways, cell, gates.and(active, is)));
        } else {
            encoding.approximate("default " + from + " of " + symbol + ", which has another type");
            cells.all().forEach(cell -> add(ways, cell, active));
        }
    }

    /** What a range makes of a value; empty of one of which that is not certain. Empty for a range of symbols. */
    private Optional<Function<Cell, Optional<Cell>>> clamp(Symbol symbol, Property.Range range) {
        if (!symbol.type().isNumber()) {
            return Optional.of(Optional::of);
        }
        Optional<BigInteger> low = bound(range.low(), symbol);
        Optional<BigInteger> high = bound(range.high(), symbol);
        return low.isPresent() && high.isPresent()
                ? Optional.of(cell -> clamp(cell, encoding.cells(symbol), low.get(), high.get()))
                : Optional.empty();
    }

    private static Optional<BigInteger> bound(Symbol bound, Symbol symbol) {
        return Domains.isText(bound) ? Optional.empty() : Numerals.given(bound.name(), symbol.type());
    }

    private static Optional<Cell> clamp(Cell cell, Cells cells, BigInteger low, BigInteger high) {
        if (cell.other() || cell.span().isEmpty() && Numerals.isOdd(cell.text())) {
            return Optional.empty();
        }
        // What does not begin as a number counts as 0.
        BigInteger number = cell.span().map(Span::low).orElse(BigInteger.ZERO);
        if (number.compareTo(low) < 0) {
            return cells.of(low);
        }
        return number.compareTo(high) <= 0 ? Optional.of(cell) : cells.of(high);
    }
}
