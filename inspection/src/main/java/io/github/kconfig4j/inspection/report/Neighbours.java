package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The symbols next to one symbol, each list in the order of the menu. Immutable.
 *
 * @param dependsOn those that it depends on
 * @param selectedBy those that select it
 * @param impliedBy those that imply it
 * @param neededBy those that depend on it
 * @param selects those that it selects
 * @param implies those that it implies
 */
record Neighbours(
        List<String> dependsOn,
        List<String> selectedBy,
        List<String> impliedBy,
        List<String> neededBy,
        List<String> selects,
        List<String> implies) {
    Neighbours {
        dependsOn = List.copyOf(dependsOn);
        selectedBy = List.copyOf(selectedBy);
        impliedBy = List.copyOf(impliedBy);
        neededBy = List.copyOf(neededBy);
        selects = List.copyOf(selects);
        implies = List.copyOf(implies);
    }

    /** The lists by their names. */
    Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("dependsOn", dependsOn);
        groups.put("selectedBy", selectedBy);
        groups.put("impliedBy", impliedBy);
        groups.put("neededBy", neededBy);
        groups.put("selects", selects);
        groups.put("implies", implies);
        return groups;
    }

    /** Of a symbol that stands alone. */
    static final Neighbours NONE = new Neighbours(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Those of all symbols of a tree. */
    static Map<Symbol, Neighbours> all(KconfigTree tree) {
        Map<Symbol, List<String>> neededBy = new HashMap<>();
        Map<Symbol, List<String>> selectedBy = new HashMap<>();
        Map<Symbol, List<String>> impliedBy = new HashMap<>();
        for (Symbol symbol : tree.symbols()) {
            declared(tree.directDependency(symbol)).forEach(needed -> add(neededBy, needed, symbol));
            tree.selects(symbol).forEach(select -> add(selectedBy, select.target(), symbol));
            tree.implies(symbol).forEach(imply -> add(impliedBy, imply.target(), symbol));
        }
        Map<Symbol, Neighbours> all = new HashMap<>();
        for (Symbol symbol : tree.symbols()) {
            all.put(
                    symbol,
                    new Neighbours(
                            names(declared(tree.directDependency(symbol))),
                            selectedBy.getOrDefault(symbol, List.of()),
                            impliedBy.getOrDefault(symbol, List.of()),
                            neededBy.getOrDefault(symbol, List.of()),
                            names(tree.selects(symbol).stream()
                                    .map(Property.Select::target)
                                    .toList()),
                            names(tree.implies(symbol).stream()
                                    .map(Property.Imply::target)
                                    .toList())));
        }
        return all;
    }

    private static void add(Map<Symbol, List<String>> map, Symbol of, Symbol symbol) {
        List<String> names = map.computeIfAbsent(of, key -> new ArrayList<>());
        if (!names.contains(symbol.name())) {
            names.add(symbol.name());
        }
    }

    private static Set<Symbol> declared(Expr expr) {
        Set<Symbol> symbols = new HashSet<>(expr.symbols());
        symbols.removeIf(symbol -> !symbol.isDeclared() || symbol.isChoice());
        return symbols;
    }

    private static List<String> names(Collection<Symbol> symbols) {
        return symbols.stream().map(Symbol::name).distinct().sorted().toList();
    }
}
