package io.github.kconfig4j.cli;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.UserValues;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the values that a later file replaced. */
final class Replacements {
    private final String prefix;
    private final Map<Symbol, Assignment> known = new HashMap<>();

    Replacements(String prefix) {
        this.prefix = prefix;
    }

    /** One line a replaced value, in the order of the files. */
    List<String> of(List<UserValues> files) {
        List<String> lines = new ArrayList<>();
        for (UserValues file : files) {
            List<Assignment> requests = file.assignments().stream()
                    .filter(a -> !file.isRecord(a.symbol()))
                    .toList();
            for (Assignment assignment : requests) {
                Assignment before = known.put(assignment.symbol(), assignment);
                if (before != null && !before.value().equals(assignment.value())) {
                    lines.add(assignment.origin() + ": " + prefix + assignment.symbol() + "=" + assignment.value()
                            + " replaces " + before.value() + " of " + before.origin());
                }
            }
        }
        return lines;
    }
}
