package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.product.conditions.Logic;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands within lines of a set: parts with a condition of their own, and values of options. Immutable. */
final class Parts {
    private final KconfigTree tree;
    private final Map<SourcePosition, Set<Expr>> conditions = new HashMap<>();
    private final Map<SourcePosition, Set<Symbol>> values = new HashMap<>();

    Parts(KconfigTree tree, TemplateSet set) {
        this.tree = tree;
        for (LineOrigin region : set.regions()) {
            // What has a column is a part of a line; a word of a Kbuild stands for a whole file.
            if (region.template().column() > 0 && !isKbuild(region.template())) {
                at(region.template(), conditions).add(region.condition());
            }
        }
        set.symbolsRead().stream()
                .filter(Parts::isValue)
                .forEach(symbol -> set.uses(symbol).stream()
                        .filter(use -> use.kind() == SymbolUse.Kind.VALUE)
                        .forEach(use -> at(use.first(), values).add(symbol)));
    }

    private static <T> Set<T> at(SourcePosition position, Map<SourcePosition, Set<T>> map) {
        return map.computeIfAbsent(line(position), place -> new LinkedHashSet<>());
    }

    private static SourcePosition line(SourcePosition position) {
        return SourcePosition.ofLine(position.file(), position.line());
    }

    private static boolean isKbuild(SourcePosition position) {
        return position.file().equals("Kbuild") || position.file().endsWith("/Kbuild");
    }

    private static boolean isValue(Symbol symbol) {
        return symbol.type() == SymbolType.INT || symbol.type() == SymbolType.HEX || symbol.type() == SymbolType.STRING;
    }

    /** The conditions of parts of a line, where they are others than the line's. */
    Set<Expr> in(LineOrigin line) {
        return conditions.getOrDefault(line(line.template()), Set.of());
    }

    /** That the values that stand in some lines are those of a configuration. */
    Expr values(ElementKey key, Member member, List<LineOrigin> lines) {
        Expr all = Expr.YES;
        for (LineOrigin line : lines) {
            for (Symbol symbol : values.getOrDefault(line(line.template()), Set.of())) {
                // A contributor names no lines, but the constants of autoconf are called after their options.
                if (!isKbuild(line.template()) || key.name().equals("CONFIG_" + symbol.name())) {
                    all = Logic.all(
                            List.of(all, equal(symbol, member.value(symbol)).orElse(Expr.YES)));
                }
            }
        }
        return all;
    }

    private Optional<Expr> equal(Symbol symbol, String value) {
        boolean isText = symbol.type() == SymbolType.STRING || value.isEmpty();
        String constant = isText ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : value;
        return tree.parseExpr(symbol.name() + " = " + constant, SourcePosition.ofLine("value", 1))
                .expr();
    }
}
