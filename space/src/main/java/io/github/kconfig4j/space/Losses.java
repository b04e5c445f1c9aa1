package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether changes cost something that was granted before: another request, or a dependency that was met. */
final class Losses {
    private final Set<Symbol> notGranted = new HashSet<>();
    private final Set<Symbol> unmet;

    Losses(Configuration start) {
        start.notGranted().forEach(u -> notGranted.add(u.asked().symbol()));
        unmet = new HashSet<>(start.unmetDependencies());
    }

    boolean none(Configuration configuration, Set<Symbol> changed) {
        return requests(configuration, changed).isEmpty() && noDependency(configuration);
    }

    /** The requests that are lost, and the changes that are not granted. */
    List<Unmet> requests(Configuration configuration, Set<Symbol> changed) {
        List<Unmet> lost = new ArrayList<>();
        for (Unmet unmet : configuration.notGranted()) {
            Symbol symbol = unmet.asked().symbol();
            if (changed.contains(symbol) || !notGranted.contains(symbol)) {
                lost.add(unmet);
            }
        }
        return lost;
    }

    /** Whether no symbol is selected against its dependencies that was not before. */
    boolean noDependency(Configuration configuration) {
        return unmet.containsAll(configuration.unmetDependencies());
    }

    /** What holds if nothing is lost, as literals of a space. */
    List<Integer> none(OptionSpace space) {
        return unmet.isEmpty() ? List.of(space.met()) : List.of();
    }

    /** Changes that may mend the dependencies that the changes so far broke. */
    Set<Change> repairs(Configuration configuration) {
        Set<Change> repairs = new LinkedHashSet<>();
        for (Symbol symbol : configuration.unmetDependencies()) {
            if (!unmet.contains(symbol)) {
                Expr dependency = configuration.tree().directDependency(symbol);
                repairs.addAll(Candidates.raising(configuration, dependency));
            }
        }
        return repairs;
    }

    /** Changes that may end the selects against the dependencies that the changes so far broke. */
    Set<Change> releases(Configuration configuration) {
        Set<Change> releases = new LinkedHashSet<>();
        for (Symbol symbol : configuration.unmetDependencies()) {
            if (!unmet.contains(symbol)) {
                Expr selecting = configuration.tree().reverseDependency(symbol);
                releases.addAll(Candidates.lowering(configuration, selecting));
            }
        }
        return releases;
    }
}
