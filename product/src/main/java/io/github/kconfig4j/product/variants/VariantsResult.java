package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.product.variant.DiagnosticsOfVariants;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of all variants.
 *
 * @param columns the columns of the set's {@code Summary}, in their order
 * @param variants one result for each, in the order of the request; empty if the set could not be read
 * @param universe what the proofs compared the variants with, one sentence for each member
 * @param diagnostics what concerns the set and not a single variant
 */
public record VariantsResult(
        List<String> columns, List<VariantResult> variants, List<String> universe, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public VariantsResult {
        columns = List.copyOf(columns);
        variants = List.copyOf(variants);
        universe = List.copyOf(universe);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the set was read and all variants succeeded. */
    public boolean succeeded() {
        return !Diagnostics.hasErrors(diagnostics) && variants.stream().allMatch(VariantResult::succeeded);
    }

    /**
     * What was said of the set and then of the variants, in their order. What is said of several is there once and names
     * them.
     */
    public List<Diagnostic> allDiagnostics() {
        Map<String, List<Diagnostic>> ofVariants = new LinkedHashMap<>();
        variants.forEach(variant -> ofVariants.put(variant.name(), variant.diagnostics()));
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(DiagnosticsOfVariants.merged(ofVariants));
        return List.copyOf(all);
    }
}
