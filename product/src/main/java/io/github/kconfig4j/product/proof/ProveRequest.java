package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goals {@code prove} and {@code prove-artifacts} ask for.
 *
 * @param set the template set
 * @param variant the variant that the module is built as
 * @param others the other variants of the module; what they have and a subject's variant has not is searched for
 * @param module what the variants are compiled with
 * @param subjects what is proved; their variants are among those above
 * @param surroundings what besides a variant's own files may be in them
 * @param rules what the user decides of proofs
 * @param cache a folder for compiled classes, so that nothing is compiled twice with the same inputs
 * @param version the version of this product
 * @param strict whether a value that is not granted and an unknown symbol are errors
 */
public record ProveRequest(
        SetInput set,
        VariantSpec variant,
        List<VariantSpec> others,
        ModuleInput module,
        List<Subject> subjects,
        Surroundings surroundings,
        ProofRules rules,
        Path cache,
        String version,
        boolean strict) {

    /** Copies the lists. */
    public ProveRequest {
        others = List.copyOf(others);
        subjects = List.copyOf(subjects);
    }
}
