package io.github.kconfig4j.prove;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Why an element exists somewhere in the universe.
 *
 * @param condition the presence condition of its line, as Kconfig text; where that does not tell the variants apart,
 *     the values that do, such as {@code HZ=1000}
 * @param template the line of the template, or the Kbuild word that names the contributor
 */
public record Owner(String condition, SourcePosition template) implements Comparable<Owner> {
    private static final Comparator<Owner> ORDER =
            Comparator.comparing(Owner::template).thenComparing(Owner::condition);

    @Override
    public int compareTo(Owner other) {
        return ORDER.compare(this, other);
    }

    /** {@code KVM && X (a/Foo.java.ftl:12)}; several are joined by {@code or}. */
    public static String text(SortedSet<Owner> owners) {
        return owners.stream()
                .map(owner -> owner.condition() + " (" + owner.template().file() + ":"
                        + owner.template().line() + ")")
                .collect(Collectors.joining(" or "));
    }
}
