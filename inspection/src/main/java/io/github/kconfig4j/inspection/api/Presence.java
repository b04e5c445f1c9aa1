package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.Expr;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When something is there. Immutable.
 *
 * @param condition the exact condition, as the sources say it; empty if they do not tell, then only the variants are known
 * @param variants the numbers of the variants that have it
 * @param places where it is declared, by file and line
 */
public record Presence(Optional<Expr> condition, SortedSet<Integer> variants, SortedSet<SourcePosition> places) {
    /** Copies the sets. */
    public Presence {
        variants = Collections.unmodifiableSortedSet(new TreeSet<>(variants));
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    }

    /** Whether it is there whatever the configuration. */
    public boolean isAlways() {
        return condition.equals(Optional.of(Expr.YES));
    }

    /** Whether both are there under the same condition in the same variants. */
    public boolean isSameAs(Presence other) {
        return condition.equals(other.condition) && variants.equals(other.variants);
    }
}
