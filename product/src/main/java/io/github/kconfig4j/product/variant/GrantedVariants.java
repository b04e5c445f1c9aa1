package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.set.SetInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Variants without those that ask for what cannot be.
 *
 * @param variants those that remain, in their order
 * @param diagnostics a note that names those that were left out; none if there are none
 */
public record GrantedVariants(List<VariantSpec> variants, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public GrantedVariants {
        variants = List.copyOf(variants);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Leaves variants out where that is wanted. One with another mistake than a request that is not granted remains, so that
     * the mistake is told; so do all if the options cannot be read.
     *
     * @param onlyIfGranted the names of the variants that may be left out
     */
    public static GrantedVariants of(SetInput set, List<VariantSpec> variants, Set<String> onlyIfGranted) {
        Optional<KconfigTree> tree = Options.read(set).tree();
        if (tree.isEmpty()) {
            return new GrantedVariants(variants, List.of());
        }
        VariantResolver resolver = new VariantResolver(tree.get(), set.prefix(), true);
        List<VariantSpec> granted = new ArrayList<>();
        DiagnosticText refused = DiagnosticText.of("Left out, because what they ask for is not granted:");
        for (VariantSpec variant : variants) {
            List<Unmet> unmet = onlyIfGranted.contains(variant.name()) ? resolver.refused(variant) : List.of();
            if (unmet.isEmpty()) {
                granted.add(variant);
            } else {
                refused = said(refused, variant, unmet.get(0).asked());
            }
        }
        return new GrantedVariants(granted, granted.size() == variants.size() ? List.of() : List.of(note(refused)));
    }

    private static DiagnosticText said(DiagnosticText before, VariantSpec variant, Assignment asked) {
        return before.and("\n  " + variant.name() + ": " + asked.symbol() + "=" + asked.value() + " [")
                .at(asked.origin())
                .and("]");
    }

    private static Diagnostic note(DiagnosticText message) {
        return new Diagnostic(
                Severity.NOTE,
                DiagnosticId.VARIANT_LEFT_OUT,
                Optional.empty(),
                message,
                Optional.empty(),
                Optional.of(DiagnosticText.of("For the reasons ask for one of them: -Dkconfig.defconfig=NAME")),
                Optional.empty());
    }
}
