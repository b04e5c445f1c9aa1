package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.options.Feature;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the values of numbers and strings are told apart by: constants in comparisons, defaults and ranges. Symbols whose values
 * pass from one to another, or are compared, share their cells. Used once.
 */
final class Domains {
    private final KconfigTree tree;
    private final Map<Symbol, Symbol> leaders = new HashMap<>();
    private final Map<Symbol, SortedSet<BigInteger>> numbers = new HashMap<>();
    private final Map<Symbol, SortedSet<String>> texts = new HashMap<>();
    /** Those that may have a value of another type. */
    private final Set<Symbol> open = new HashSet<>();

    private Domains(KconfigTree tree) {
        this.tree = tree;
    }

    /** The cells of each symbol that is a number or string. */
    static Map<Symbol, Cells> of(KconfigTree tree, Collection<Expr> conditions) {
        Domains domains = new Domains(tree);
        conditions.forEach(domains::collect);
        for (MenuNode node : tree.nodes()) {
            node.properties().forEach(domains::collect);
            domains.collect(node.dependency());
        }
        for (Symbol symbol : domains.symbols()) {
            domains.collect(tree.directDependency(symbol));
            tree.properties(symbol).forEach(domains::collect);
            if (isText(symbol)) {
                domains.collectValues(symbol);
            }
            if (isText(symbol) && tree.isAutomatic(symbol)) {
                domains.addValue(
                        symbol,
                        Configuration.resolve(tree, UserValues.none(tree)).value(symbol));
            }
        }
        return domains.cells();
    }

    /** Those of the tree, and those that have a value and that no file declares. */
    private Set<Symbol> symbols() {
        Set<Symbol> symbols = new LinkedHashSet<>(tree.symbols());
        symbols.addAll(tree.evaluationOrder());
        return symbols;
    }

    static boolean isText(Symbol symbol) {
        return symbol.isDeclared() && (symbol.type().isNumber() || symbol.type() == SymbolType.STRING);
    }

    private void collectValues(Symbol symbol) {
        boolean zero = symbol.type().isNumber() && tree.dialect().has(Feature.ZERO_NUMBERS);
        addValue(symbol, zero ? Numerals.text(BigInteger.ZERO, symbol.type()) : "");
        for (Property.Default one : tree.defaults(symbol)) {
            if (one.value() instanceof Expr.SymbolRef ref) {
                addValue(symbol, ref.symbol());
            }
        }
        for (Property.Range range : tree.ranges(symbol)) {
            addValue(symbol, range.low());
            addValue(symbol, range.high());
            if (symbol.type().isNumber() && (isText(range.low()) || isText(range.high()))) {
                // As what an end without a value counts.
                addNumber(symbol, BigInteger.ZERO);
            }
        }
    }

    private void addValue(Symbol symbol, Symbol from) {
        if (isText(from)) {
            if (from.type() != symbol.type()) {
                open.add(symbol);
            }
            join(symbol, from);
        } else {
            addValue(symbol, from.type().isBoolOrTristate() && !from.isConstant() ? "n" : from.name());
        }
    }

    private void addValue(Symbol symbol, String text) {
        if (symbol.type().isNumber()) {
            Numerals.given(text, symbol.type())
                    .ifPresentOrElse(number -> addNumber(symbol, number), () -> addText(symbol, text));
        } else {
            addText(symbol, text);
        }
    }

    private void addNumber(Symbol symbol, BigInteger number) {
        numbers.computeIfAbsent(leader(symbol), s -> new TreeSet<>()).add(number);
    }

    private void addText(Symbol symbol, String text) {
        texts.computeIfAbsent(leader(symbol), s -> new TreeSet<>()).add(text);
    }

    private void collect(Property property) {
        collect(property.condition());
        if (property instanceof Property.Default one) {
            collect(one.value());
        }
    }

    private void collect(Expr expr) {
        expr.forEachAtom(ref -> {}, comparison -> {
            collect(comparison.left(), comparison.right());
            collect(comparison.right(), comparison.left());
        });
    }

    private void collect(Symbol symbol, Symbol than) {
        if (!isText(symbol)) {
            return;
        }
        if (isText(than)) {
            join(symbol, than);
        } else if (symbol.type().isNumber()) {
            Numerals.compared(than.name()).ifPresent(number -> addNumber(symbol, number));
        } else {
            addText(symbol, than.name());
        }
    }

    private Symbol leader(Symbol symbol) {
        Symbol leader = symbol;
        while (leaders.containsKey(leader)) {
            leader = leaders.get(leader);
        }
        return leader;
    }

    private void join(Symbol one, Symbol other) {
        Symbol first = leader(one);
        Symbol second = leader(other);
        if (first != second && one.type() == other.type()) {
            leaders.put(second, first);
            numbers.computeIfAbsent(first, s -> new TreeSet<>()).addAll(orNone(numbers.remove(second)));
            texts.computeIfAbsent(first, s -> new TreeSet<>()).addAll(orNone(texts.remove(second)));
        }
    }

    private static <T> Collection<T> orNone(@Nullable Collection<T> some) {
        return some == null ? new TreeSet<>() : some;
    }

    private Map<Symbol, Cells> cells() {
        Map<Symbol, Cells> ofLeaders = new HashMap<>();
        Map<Symbol, Cells> cells = new HashMap<>();
        for (Symbol symbol : symbols()) {
            if (isText(symbol)) {
                cells.put(symbol, ofLeaders.computeIfAbsent(leader(symbol), this::cellsOf));
            }
        }
        return cells;
    }

    private Cells cellsOf(Symbol leader) {
        SortedSet<String> named = texts.getOrDefault(leader, new TreeSet<>());
        boolean isOpen = open.stream().anyMatch(symbol -> leader(symbol).equals(leader));
        return leader.type().isNumber()
                ? Cells.ofNumber(leader.type(), numbers.getOrDefault(leader, new TreeSet<>()), named, isOpen)
                : Cells.ofString(named);
    }
}
