package io.github.kconfig4j.product.generate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The dependencies that a module does without.
 *
 * @param names as {@code groupId:artifactId}
 */
record AbsentDependencies(SortedSet<String> names) {
    private static final String HEADER = "without";

    /** Copies the set. */
    AbsentDependencies {
        names = Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** As one text. */
    String text() {
        return HEADER + "\n" + String.join("\n", names);
    }

    /** Reads what {@link #text} gives, from among other texts; empty if it is not there. */
    static Optional<AbsentDependencies> in(List<String> texts) {
        return texts.stream()
                .map(text -> text.lines().toList())
                .filter(lines -> !lines.isEmpty() && lines.get(0).equals(HEADER))
                .findFirst()
                .map(lines -> new AbsentDependencies(new TreeSet<>(lines.subList(1, lines.size()))));
    }
}
