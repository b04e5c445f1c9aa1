package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.SymbolType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The cells of a symbol's values; each value is in exactly one. Immutable. */
final class Cells {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MOST_HEX =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private final SymbolType type;
    private final List<Cell> cells = new ArrayList<>();

    private Cells(SymbolType type) {
        this.type = type;
    }

    /**
     * The cells of a number.
     *
     * @param marks the numbers that something tells from those beside them
     * @param texts what it can be without being a number
     * @param open whether it can be some other text besides
     */
    static Cells ofNumber(SymbolType type, SortedSet<BigInteger> marks, SortedSet<String> texts, boolean open) {
        Cells cells = new Cells(type);
        boolean hex = type == SymbolType.HEX;
        BigInteger next = hex ? BigInteger.ZERO : LEAST;
        BigInteger end = hex ? MOST_HEX : MOST;
        for (BigInteger mark : marks) {
            if (mark.compareTo(next) >= 0 && mark.compareTo(end) <= 0) {
                cells.addSpan(next, mark.subtract(BigInteger.ONE));
                cells.addSpan(mark, mark);
                next = mark.add(BigInteger.ONE);
            }
        }
        cells.addSpan(next, end);
        texts.forEach(text -> cells.cells.add(Cell.of(text)));
        if (open) {
            cells.addOther(texts);
        }
        return cells;
    }

    private void addSpan(BigInteger low, BigInteger high) {
        if (low.compareTo(high) <= 0) {
            Span span = new Span(low, high);
            cells.add(new Cell(Numerals.text(span.smallest(), type), Optional.of(span), false));
        }
    }

    /** The cells of a string: one for each text that something names, one for all others. */
    static Cells ofString(SortedSet<String> texts) {
        Cells cells = new Cells(SymbolType.STRING);
        SortedSet<String> named = new TreeSet<>(texts);
        named.forEach(text -> cells.cells.add(Cell.of(text)));
        cells.addOther(named);
        return cells;
    }

    private void addOther(SortedSet<String> named) {
        String other = "other";
        while (named.contains(other)) {
            other += "_";
        }
        cells.add(new Cell(other, Optional.empty(), true));
    }

    List<Cell> all() {
        return cells;
    }

    /** The cell of a value, as a configuration has it; empty for a text that is no number and was not known of. */
    Optional<Cell> of(String value) {
        Optional<BigInteger> number = type.isNumber() ? Numerals.given(value, type) : Optional.empty();
        if (number.isPresent()) {
            return of(number.get());
        }
        Optional<Cell> named = cells.stream()
                .filter(cell ->
                        cell.span().isEmpty() && !cell.other() && cell.text().equals(value))
                .findFirst();
        return named.isPresent() ? named : cells.stream().filter(Cell::other).findFirst();
    }

    Optional<Cell> of(BigInteger number) {
        return cells.stream()
                .filter(cell ->
                        cell.span().filter(span -> span.contains(number)).isPresent())
                .findFirst();
    }

    /** The cells that a person can ask for. */
    List<Cell> askable() {
        return type.isNumber()
                ? cells.stream().filter(cell -> cell.span().isPresent()).toList()
                : cells;
    }
}
