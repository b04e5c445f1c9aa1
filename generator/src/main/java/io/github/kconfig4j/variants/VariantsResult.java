package io.github.kconfig4j.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

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
        return diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)
                && variants.stream().allMatch(VariantResult::succeeded);
    }

    /** What was said of the set and then of each variant, in their order. */
    public List<Diagnostic> allDiagnostics() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        variants.forEach(variant -> all.addAll(variant.diagnostics()));
        return List.copyOf(all);
    }
}
