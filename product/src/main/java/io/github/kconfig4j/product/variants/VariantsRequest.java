package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code variants} asks for.
 *
 * @param set the template set
 * @param variants the variants, in the order of the result; names are unique
 * @param module what they are compiled with
 * @param output the folder that gets one folder for each variant, with {@code .config}, {@code sources} and
 *     {@code classes}
 * @param surroundings what besides a variant's own files may be in its artifacts
 * @param rules what the user decides of proofs
 * @param cache a folder for compiled classes, so that nothing is compiled twice with the same inputs
 * @param files writes files
 * @param version the version of this product; another version never uses what an earlier one has cached
 * @param strict whether a value that is not granted and an unknown symbol are errors
 */
public record VariantsRequest(
        SetInput set,
        List<VariantSpec> variants,
        ModuleInput module,
        Path output,
        Surroundings surroundings,
        ProofRules rules,
        Path cache,
        AtomicFiles files,
        String version,
        boolean strict) {

    /** Copies the list. */
    public VariantsRequest {
        variants = List.copyOf(variants);
    }
}
