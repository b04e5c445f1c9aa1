package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The literals of a tree's symbols while they are made, in the order in which values are computed. */
final class Encoding {
    final KconfigTree tree;
    final Gates gates;
    private final Map<Symbol, Cells> cells;
    private final Map<Symbol, Bits> bits = new HashMap<>();
    private final Map<Symbol, Bits> visible = new HashMap<>();
    private final Map<Symbol, Map<Cell, Integer>> texts = new HashMap<>();
    private final List<Integer> mistakes = new ArrayList<>();
    private final List<Integer> unmet = new ArrayList<>();
    private final Map<String, Approximation> approximations = new LinkedHashMap<>();
    private int modules = Gates.FALSE;
    private @Nullable Symbol current;

    Encoding(KconfigTree tree, Gates gates, Map<Symbol, Cells> cells) {
        this.tree = tree;
        this.gates = gates;
        this.cells = cells;
    }

    /** What is approximated from now on is so in what is said of this symbol. */
    void begin(Symbol symbol) {
        current = symbol;
    }

    /** What is approximated from now on is asked, and is not in the tree. */
    void end() {
        current = null;
    }

    void approximate(String what) {
        if (current != null) {
            approximations.putIfAbsent(
                    what, new Approximation(what, current.positions().get(0)));
        }
    }

    List<Approximation> approximations() {
        return List.copyOf(approximations.values());
    }

    /** A literal of which nothing is known. */
    int free(String what) {
        approximate(what);
        return gates.variable();
    }

    /** The literals of a symbol; of one that is not computed yet, because values depend on themselves, free ones. */
    Bits bits(Symbol symbol) {
        if (symbol.equals(Symbol.YES)) {
            return Bits.YES;
        } else if (symbol.equals(Symbol.MOD)) {
            return Bits.MOD;
        } else if (!symbol.type().isBoolOrTristate() || !symbol.isDeclared()) {
            return Bits.NO;
        }
        Bits known = bits.get(symbol);
        if (known == null) {
            approximate(symbol + " in a loop of dependencies");
            known = newBits(symbol);
        }
        return known;
    }

    boolean has(Symbol symbol) {
        return bits.containsKey(symbol) || texts.containsKey(symbol);
    }

    /** New literals for a symbol. */
    Bits newBits(Symbol symbol) {
        int some = gates.variable();
        int whole = symbol.type() == SymbolType.BOOL ? some : gates.variable();
        if (whole != some) {
            gates.imply(whole, some);
        }
        Bits made = new Bits(some, whole);
        bits.put(symbol, made);
        return made;
    }

    void set(Symbol symbol, Bits value) {
        bits.put(symbol, value);
    }

    /** The literals of a number or string, one for each of its cells. */
    Map<Cell, Integer> texts(Symbol symbol) {
        Map<Cell, Integer> known = texts.get(symbol);
        if (known == null) {
            approximate(symbol + " in a loop of dependencies");
            known = newTexts(symbol);
        }
        return known;
    }

    /** The same without the cells that it is never in. */
    Map<Cell, Integer> possibleTexts(Symbol symbol) {
        Map<Cell, Integer> possible = new LinkedHashMap<>(texts(symbol));
        possible.values().removeIf(literal -> literal == Gates.FALSE);
        return possible;
    }

    Map<Cell, Integer> newTexts(Symbol symbol) {
        return newTexts(symbol, cell -> true);
    }

    /** New literals for a number or string that is never in some of its cells. */
    Map<Cell, Integer> newTexts(Symbol symbol, Predicate<Cell> canBe) {
        Map<Cell, Integer> made = new LinkedHashMap<>();
        cells(symbol).all().forEach(cell -> made.put(cell, canBe.test(cell) ? gates.variable() : Gates.FALSE));
        gates.exactlyOne(List.copyOf(made.values()));
        texts.put(symbol, made);
        return made;
    }

    Cells cells(Symbol symbol) {
        Cells known = cells.get(symbol);
        if (known == null) {
            throw new IllegalArgumentException("No number or string: " + symbol);
        }
        return known;
    }

    void setVisible(Symbol symbol, Bits value) {
        visible.put(symbol, value);
    }

    Bits visible(Symbol symbol) {
        return visible.getOrDefault(symbol, Bits.NO);
    }

    /** From now on there is m if this literal holds. */
    void setModules(int literal) {
        modules = literal;
    }

    int modules() {
        return modules;
    }

    /** The value, {@code y} instead of {@code m} where the symbol has no {@code m}. */
    Bits whole(Symbol symbol, Bits value) {
        int noMod = symbol.type() == SymbolType.TRISTATE ? -modules : Gates.TRUE;
        return new Bits(value.some(), gates.or(value.whole(), gates.and(value.some(), noMod)));
    }

    /** A literal under which a configuration is one that a strict build refuses. */
    void mistake(int literal) {
        mistakes.add(-literal);
    }

    /** A literal under which a symbol is selected against its dependencies. */
    void unmet(int literal) {
        unmet.add(-literal);
        mistake(literal);
    }

    /** That nothing is selected against its dependencies. */
    int met() {
        return gates.and(unmet);
    }

    /** That nothing is selected against its dependencies, and every choice that is to be made can be. */
    int valid() {
        return gates.and(mistakes);
    }

    /** The literal that a symbol has a value; empty if it never has. */
    Optional<Integer> has(Symbol symbol, String value) {
        if (symbol.type().isBoolOrTristate()) {
            return Tristate.of(value).map(wanted -> bits(symbol).is(wanted, gates));
        }
        return cells(symbol).of(value).map(texts(symbol)::get);
    }
}
