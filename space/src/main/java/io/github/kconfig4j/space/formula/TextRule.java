package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What values a number or string can have, given those before it. */
final class TextRule {
    private final Encoding encoding;
    private final Expressions expressions;
    private final SwitchRule switches;
    private final Gates gates;
    private final KconfigTree tree;
    private final RangeRule ranges;

    TextRule(Encoding encoding, Expressions expressions, SwitchRule switches) {
        this.encoding = encoding;
        this.expressions = expressions;
        this.switches = switches;
        this.gates = encoding.gates;
        this.tree = encoding.tree;
        this.ranges = new RangeRule(encoding);
    }

    void add(Symbol symbol) {
        Bits shown = switches.visible(symbol);
        encoding.setVisible(symbol, shown);
        Map<Cell, List<Integer>> ways = new HashMap<>();
        Map<Cell, Integer> asked = asked(symbol, shown);
        Map<Cell, Integer> unasked = unasked(symbol);
        int none = Gates.TRUE;
        for (Property.Range range : tree.ranges(symbol)) {
            int condition = expressions.bits(range.condition()).some();
            ranges.add(symbol, range, gates.and(none, condition), asked, unasked, ways);
            none = gates.and(none, -condition);
        }
        int unbounded = none;
        asked.forEach((cell, is) -> add(ways, cell, gates.and(unbounded, is)));
        unasked.forEach((cell, is) -> add(ways, cell, gates.and(unbounded, is)));
        // One that was read before, because values depend on themselves, stays free.
        if (!encoding.has(symbol)) {
            Map<Cell, Integer> can = new HashMap<>();
            ways.forEach((cell, literals) -> can.put(cell, gates.or(literals)));
            can.values().removeIf(literal -> literal == Gates.FALSE);
            encoding.newTexts(symbol, can::containsKey)
                    .forEach((cell, is) -> gates.imply(is, can.getOrDefault(cell, Gates.TRUE)));
        }
    }

    static void add(Map<Cell, List<Integer>> ways, Cell cell, int literal) {
        ways.computeIfAbsent(cell, c -> new ArrayList<>()).add(literal);
    }

    /** Of each cell that can be asked for a literal under which it can. */
    private Map<Cell, Integer> asked(Symbol symbol, Bits shown) {
        Map<Cell, Integer> asked = new HashMap<>();
        encoding.cells(symbol).askable().forEach(cell -> asked.put(cell, shown.some()));
        return asked;
    }

    /** Of each cell a literal under which the value is in it if nothing is asked, before it is put into a range. */
    private Map<Cell, Integer> unasked(Symbol symbol) {
        Map<Cell, List<Integer>> ways = new HashMap<>();
        int none = Gates.TRUE;
        for (Property.Default one : tree.defaults(symbol)) {
            int condition = expressions.bits(one.condition()).some();
            given(symbol, one.value(), gates.and(none, condition), ways);
            none = gates.and(none, -condition);
        }
        add(ways, nothing(symbol), none);
        Map<Cell, Integer> unasked = new HashMap<>();
        ways.forEach((cell, literals) -> unasked.put(cell, gates.or(literals)));
        return unasked;
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
}
