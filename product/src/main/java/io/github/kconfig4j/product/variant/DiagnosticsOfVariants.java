package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** What is said of several variants, each thing once with the names of those it is said of. */
public final class DiagnosticsOfVariants {
    private DiagnosticsOfVariants() {}

    /**
     * Puts the diagnostics of all variants together, in the order of the variants.
     *
     * @param diagnostics what is said of each variant, by its name; those of which nothing is said as well
     */
    public static List<Diagnostic> merged(Map<String, List<Diagnostic>> diagnostics) {
        Map<Diagnostic, List<String>> names = new LinkedHashMap<>();
        diagnostics.forEach((variant, said) -> new LinkedHashSet<>(said)
                .forEach(d -> names.computeIfAbsent(d, k -> new ArrayList<>()).add(variant)));
        List<Diagnostic> merged = new ArrayList<>();
        names.forEach((diagnostic, of) ->
                merged.add(diagnostic.withMessage(diagnostic.message().and(where(of, diagnostics.size())))));
        return List.copyOf(merged);
    }

    private static String where(List<String> names, int all) {
        if (all == 1) {
            return "";
        }
        if (names.size() == all) {
            return "\n  in every variant";
        }
        return (names.size() == 1 ? "\n  in variant " : "\n  in variants ") + String.join(", ", names);
    }
}
