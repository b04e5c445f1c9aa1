package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the API of some variants was, as a dump says that was committed. Immutable.
 *
 * @param file the file, as the user names it
 * @param elements what was in it
 */
public record Baseline(String file, SortedMap<ElementKey, Entry> elements) {

    /**
     * An element of a dump.
     *
     * @param line the first line that declares it
     * @param common whether all variants had it
     * @param forms how it was declared
     */
    public record Entry(int line, boolean common, List<String> forms) {
        /** Copies the list. */
        public Entry {
            forms = List.copyOf(forms);
        }
    }

    /** Copies the map. */
    public Baseline {
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /**
     * Reads a dump.
     *
     * @param file how messages name it
     * @param diagnostics gets what is wrong with it
     * @return empty if something was added to the diagnostics
     */
    public static Optional<Baseline> read(String file, String text, List<Diagnostic> diagnostics) {
        return new BaselineReader(file).read(text, diagnostics);
    }

    /** How a type was declared. */
    Optional<String> declared(ElementKey type) {
        return Optional.ofNullable(elements.get(type))
                .map(entry -> entry.forms().get(0));
    }
}
