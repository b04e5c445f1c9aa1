package io.github.kconfig4j.product.build;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.prove.CompiledVariant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A variant after compiling.
 *
 * @param compiled empty if it could not be rendered or compiled
 * @param resources files that annotation processors made, beside its classes
 * @param processedSources sources that they made, with whatever else they wrote beside those
 * @param diagnostics those of all stages so far
 */
public record BuiltVariant(
        RenderedVariant rendered,
        Optional<CompiledVariant> compiled,
        SortedMap<String, byte[]> resources,
        SortedMap<String, byte[]> processedSources,
        List<Diagnostic> diagnostics) {

    public BuiltVariant {
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        processedSources = Collections.unmodifiableSortedMap(new TreeMap<>(processedSources));
        diagnostics = List.copyOf(diagnostics);
    }
}
