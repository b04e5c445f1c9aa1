package io.github.kconfig4j.product.build;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.prove.CompiledVariant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What became of compiling the sources of a configuration.
 *
 * @param name what a person calls the configuration
 * @param compiled empty if it failed
 * @param resources files that annotation processors made
 * @param processedSources sources that they made
 * @param diagnostics what was said
 */
record CompiledConfiguration(
        String name,
        Optional<CompiledVariant> compiled,
        SortedMap<String, byte[]> resources,
        SortedMap<String, byte[]> processedSources,
        List<Diagnostic> diagnostics) {

    CompiledConfiguration {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The first error, if there is one. */
    static Optional<Diagnostic> firstError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).findFirst();
    }
}
