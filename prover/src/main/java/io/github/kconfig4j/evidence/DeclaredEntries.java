package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import io.github.kconfig4j.jar.EntryFilter;
import java.util.List;
import java.util.Optional;

/**
 * Explains what the user declares, with the user's reason. Immutable.
 */
public final class DeclaredEntries implements Explainer {
    private final List<Declared> declared;

    /** @param declared the declarations; the first that matches gives the reason */
    public DeclaredEntries(List<Declared> declared) {
        this.declared = List.copyOf(declared);
    }

    /**
     * Entries that a user explains.
     *
     * @param entry a pattern of their places, as the jar plugin's {@code includes} have it
     * @param because the reason, which every report repeats
     */
    public record Declared(String entry, String because) {
        /** Whether it is said of an entry. */
        public boolean matches(String place) {
            return new EntryFilter(List.of(entry), List.of()).accepts(place);
        }
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        return declared.stream()
                .filter(one -> one.matches(entry.place()))
                .map(one -> new Origin(Origin.Kind.DECLARED, one.because()))
                .findFirst();
    }
}
