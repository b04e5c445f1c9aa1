package io.github.kconfig4j.maven.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;
import java.util.Set;

/**
 * All variants of a module as they are named.
 *
 * @param specs the variants in their order
 * @param onlyIfGranted the names of those that are left out if they ask for what cannot be
 * @param diagnostics every mistake of those who name them
 */
public record VariantListing(List<VariantSpec> specs, Set<String> onlyIfGranted, List<Diagnostic> diagnostics) {

    /** Copies the collections. */
    public VariantListing {
        specs = List.copyOf(specs);
        onlyIfGranted = Set.copyOf(onlyIfGranted);
        diagnostics = List.copyOf(diagnostics);
    }
}
