package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a range makes of a number. Its ends may be symbols: they share their cells with it, so that a cell of each decides, but for a range
 * that ends below its begin.
 */
final class RangeRule {
    private static final int MOST_CASES = 10_000;

    private final Encoding encoding;
    private final Gates gates;
    private final boolean plainBounds;
    private final boolean clampsAsked;

    RangeRule(Encoding encoding) {
        this.encoding = encoding;
        this.gates = encoding.gates;
        this.plainBounds = encoding.tree.dialect().has(Feature.PLAIN_BOUNDS);
        this.clampsAsked = !encoding.tree.dialect().has(Feature.VALUES_ON_DEMAND);
    }

    /**
     * Adds what a value becomes while the range counts.
     *
     * @param active the literal for that
     * @param asked of each cell that can be asked for a literal under which it can
     * @param unasked of each cell a literal under which the value is in it if nothing is asked
     * @param ways gets of each cell literals under which the value can be in it
     */
    void add(
            Symbol symbol,
            Property.Range range,
            int active,
            Map<Cell, Integer> asked,
            Map<Cell, Integer> unasked,
            Map<Cell, List<Integer>> ways) {
        if (!symbol.type().isNumber()) {
            asked.forEach((cell, is) -> TextRule.add(ways, cell, gates.and(active, is)));
            unasked.forEach((cell, is) -> TextRule.add(ways, cell, gates.and(active, is)));
            return;
        }
        Optional<Map<Cell, Integer>> low = end(range.low(), symbol);
        Optional<Map<Cell, Integer>> high = end(range.high(), symbol);
        int cells = encoding.cells(symbol).all().size();
        if (low.isEmpty()
                || high.isEmpty()
                || (long) low.get().size() * high.get().size() * cells > MOST_CASES) {
            approximate(symbol, range);
            addAll(symbol, active, ways);
            return;
        }
        low.get()
                .forEach((from, isFrom) -> high.get().forEach((to, isTo) -> {
                    int when = gates.and(active, isFrom, isTo);
                    if (when != Gates.FALSE) {
                        new Case(symbol, range, from, to).add(when, asked, unasked, ways);
                    }
                }));
    }

    private void approximate(Symbol symbol, Property.Range range) {
        encoding.approximate("range " + range.low() + " " + range.high() + " of " + symbol);
    }

    private void addAll(Symbol symbol, int when, Map<Cell, List<Integer>> ways) {
        encoding.cells(symbol).all().forEach(cell -> TextRule.add(ways, cell, when));
    }

    /** The cells that an end can be in; empty if it is of another type. */
    private Optional<Map<Cell, Integer>> end(Symbol end, Symbol symbol) {
        if (Domains.isText(end)) {
            return end.type() == symbol.type() ? Optional.of(encoding.possibleTexts(end)) : Optional.empty();
        }
        boolean isSwitch = end.type().isBoolOrTristate() && !end.isConstant();
        return encoding.cells(symbol).of(isSwitch ? "n" : end.name()).map(cell -> Map.of(cell, Gates.TRUE));
    }

    /** A range between an end in one cell and an end in another. */
    private final class Case {
        private final Symbol symbol;
        private final Property.Range range;
        private final Cell from;
        private final Cell to;
        private final Optional<Span> low;
        private final Optional<Span> high;

        Case(Symbol symbol, Property.Range range, Cell from, Cell to) {
            this.symbol = symbol;
            this.range = range;
            this.from = from;
            this.to = to;
            this.low = numbers(from);
            this.high = numbers(to);
        }

        void add(int when, Map<Cell, Integer> asked, Map<Cell, Integer> unasked, Map<Cell, List<Integer>> ways) {
            unasked.forEach((cell, is) -> addClamped(cell, gates.and(when, is), ways));
            asked.forEach((cell, is) -> {
                int both = gates.and(when, is);
                if (clampsAsked) {
                    addClamped(cell, both, ways);
                } else {
                    addContained(cell, both, ways);
                }
            });
        }

        private void addClamped(Cell cell, int when, Map<Cell, List<Integer>> ways) {
            Optional<Span> value = numbers(cell);
            if (when == Gates.FALSE) {
                return;
            }
            if (value.isEmpty() || low.isEmpty() || high.isEmpty()) {
                approximate(symbol, range);
                addAll(symbol, when, ways);
                return;
            }
            Set<Cell> results = new LinkedHashSet<>();
            if (value.get().low().compareTo(low.get().high()) < 0) {
                results.add(bound(from));
            }
            if (value.get().high().compareTo(low.get().low()) >= 0) {
                if (value.get().low().compareTo(high.get().high()) <= 0) {
                    results.add(cell);
                }
                if (value.get().high().compareTo(high.get().low()) > 0) {
                    results.add(bound(to));
                }
            }
            if (results.size() > 1) {
                approximate(symbol, range);
            }
            results.forEach(result -> TextRule.add(ways, result, when));
        }

        /** There, what is asked and lies outside is as if nothing were asked. */
        private void addContained(Cell cell, int when, Map<Cell, List<Integer>> ways) {
            Optional<Span> value = numbers(cell);
            boolean isKnown = value.isPresent() && low.isPresent() && high.isPresent();
            boolean canBe = !isKnown
                    || value.get().high().compareTo(low.get().low()) >= 0
                            && value.get().low().compareTo(high.get().high()) <= 0;
            if (canBe && when != Gates.FALSE) {
                boolean isReversed =
                        isKnown && high.get().high().compareTo(low.get().low()) <= 0 && !low.equals(high);
                if (!isKnown || isReversed) {
                    approximate(symbol, range);
                }
                TextRule.add(ways, cell, when);
            }
        }

        private Cell bound(Cell end) {
            boolean plain = plainBounds && end.span().isEmpty();
            return plain ? encoding.cells(symbol).of(BigInteger.ZERO).orElse(end) : end;
        }

        /** The numbers that a cell counts as; empty if that is not certain. */
        private Optional<Span> numbers(Cell cell) {
            if (cell.span().isPresent()) {
                return cell.span();
            }
            String text = cell.text();
            boolean isHex =
                    symbol.type() == SymbolType.HEX && !text.isEmpty() && Character.digit(text.charAt(0), 16) >= 0;
            // What does not begin as a number counts as 0.
            return cell.other() || isHex || Numerals.isOdd(text)
                    ? Optional.empty()
                    : Optional.of(Span.of(BigInteger.ZERO));
        }
    }
}
