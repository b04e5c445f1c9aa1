package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.build.Coverage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each condition a number, from 0, in the order in which they are asked for. Not safe for use by several threads. */
final class ConditionTable {
    private final List<Optional<Configuration>> configurations;
    private final Set<Expr> dead = new HashSet<>();
    private final Map<Expr, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param configurations those of the variants; empty where there is none
     * @param coverage what is known of the conditions of the set
     */
    ConditionTable(List<Optional<Configuration>> configurations, List<Coverage> coverage) {
        this.configurations = List.copyOf(configurations);
        coverage.stream()
                .filter(one -> one.kind() == Coverage.Kind.IMPOSSIBLE)
                .map(Coverage::condition)
                .forEach(dead::add);
    }

    int number(Expr condition) {
        return numbers.computeIfAbsent(condition, key -> numbers.size());
    }

    List<ReportModel.Condition> conditions() {
        List<ReportModel.Condition> conditions = new ArrayList<>();
        for (Expr condition : numbers.keySet()) {
            List<String> symbols = condition.symbols().stream()
                    .filter(Symbol::isDeclared)
                    .map(Symbol::name)
                    .toList();
            conditions.add(new ReportModel.Condition(
                    condition.toString(), symbols, holds(condition), dead.contains(condition)));
        }
        return conditions;
    }

    private String holds(Expr condition) {
        return Marks.of(
                configurations.size(),
                i -> configurations
                        .get(i)
                        .filter(configuration -> configuration.evaluate(condition) == Tristate.YES)
                        .isPresent());
    }
}
