package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.explain.Fragments;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.List;

/** What differs between two editions. */
final class Changes {
    private static final int MOST_NAMED = 3;

    private Changes() {}

    /**
     * A symbol with another value.
     *
     * @param before its value, empty if it has none
     * @param after as {@code before}
     */
    record Change(Symbol symbol, String before, String after) {
        @Override
        public String toString() {
            return symbol + ": " + shown(before) + " -> " + shown(after);
        }

        private static String shown(String value) {
            return value.isEmpty() ? "(none)" : value;
        }
    }

    /** The symbols that have another value, in menu order. */
    static List<Change> between(Edition before, Edition after) {
        List<Change> changes = new ArrayList<>();
        for (Symbol symbol : after.tree().symbols()) {
            String old = value(before, symbol);
            String now = value(after, symbol);
            if (!old.equals(now)) {
                changes.add(new Change(symbol, old, now));
            }
        }
        return changes;
    }

    private static String value(Edition edition, Symbol symbol) {
        boolean shown =
                edition.configuration().isWritten(symbol) || symbol.type().isBoolOrTristate();
        return shown ? edition.configuration().value(symbol) : "";
    }

    /** In one line. */
    static String summary(Edition before, Edition after) {
        List<Change> changes = between(before, after);
        if (changes.isEmpty()) {
            return "no value changed";
        }
        List<String> named =
                changes.stream().limit(MOST_NAMED).map(Change::toString).toList();
        int more = changes.size() - named.size();
        return String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
    }

    /** What one edition asks for beyond another, as a fragment. */
    static String fragment(Edition base, Edition now, String prefix) {
        StringBuilder text = new StringBuilder();
        for (Assignment assignment : now.beyond(base)) {
            Fragments.append(text, prefix, assignment.symbol(), assignment.value());
        }
        return text.toString();
    }
}
