package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;

/**
 * What the goals {@code prove} and {@code prove-artifacts} ask for.
 *
 * @param build the module and its set
 * @param variant the variant that the module is built as
 * @param others the other variants of the module; what they have and a subject's variant has not is searched for
 * @param subjects what is proved; their variants are among those above
 * @param surroundings what besides a variant's own files may be in them
 * @param rules what the user decides of proofs
 * @param version the version of this product
 */
public record ProveRequest(
        ModuleBuild build,
        VariantSpec variant,
        List<VariantSpec> others,
        List<Subject> subjects,
        Surroundings surroundings,
        ProofRules rules,
        String version) {

    /** Copies the lists. */
    public ProveRequest {
        others = List.copyOf(others);
        subjects = List.copyOf(subjects);
    }
}
