package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that are worth trying for a symbol. Of a number or a string only those matter that some condition compares
 * it with, and of a number those next to them.
 */
final class TriedValues {
    private final Map<Symbol, Set<String>> compared = new HashMap<>();

    TriedValues(Iterable<Expr> conditions) {
        conditions.forEach(this::add);
    }

    private void add(Expr condition) {
        if (condition instanceof Expr.And and) {
            and.operands().forEach(this::add);
        } else if (condition instanceof Expr.Or or) {
            or.operands().forEach(this::add);
        } else if (condition instanceof Expr.Not not) {
            add(not.operand());
        } else if (condition instanceof Expr.Comparison comparison) {
            add(comparison.left(), comparison.right());
            add(comparison.right(), comparison.left());
        }
    }

    /** An undeclared name in a comparison stands for itself, as 250 does. */
    private void add(Symbol symbol, Symbol other) {
        if (symbol.isDeclared() && !other.isDeclared()) {
            compared.computeIfAbsent(symbol, s -> new LinkedHashSet<>()).addAll(near(symbol, other.name()));
        }
    }

    private static List<String> near(Symbol symbol, String value) {
        try {
            return switch (symbol.type()) {
                case INT -> {
                    long number = Long.parseLong(value);
                    yield List.of(value, Long.toString(number + 1), Long.toString(number - 1));
                }
                case HEX -> {
                    long number = Long.decode(value);
                    yield List.of(value, hex(number + 1), hex(number - 1));
                }
                default -> List.of(value);
            };
        } catch (NumberFormatException e) {
            // It compares with something that is no number, so no number next to it matters.
            return List.of(value);
        }
    }

    private static String hex(long number) {
        return "0x" + Long.toHexString(number);
    }

    Collection<String> of(Symbol symbol) {
        return switch (symbol.type()) {
            case BOOL -> List.of("y", "n");
            case TRISTATE -> List.of("y", "n", "m");
            case INT, HEX, STRING -> new ArrayList<>(compared.getOrDefault(symbol, Set.of()));
            case UNKNOWN -> List.of();
        };
    }
}
