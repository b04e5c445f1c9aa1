package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the goal {@code variants} asks for.
 *
 * @param build the module and its set
 * @param variants the variants, in the order of the result; names are unique
 * @param main the variant that the module itself is built as; what it has is searched for as well
 * @param output the folder that gets one folder for each variant, with {@code .config}, {@code sources} and
 *     {@code classes}
 * @param surroundings what besides a variant's own files may be in its artifacts
 * @param rules what the user decides of proofs
 * @param own the file that remembers which folders are ours
 * @param files writes files
 * @param version the version of this product
 */
public record VariantsRequest(
        ModuleBuild build,
        List<VariantSpec> variants,
        Optional<VariantSpec> main,
        Path output,
        Surroundings surroundings,
        ProofRules rules,
        Path own,
        AtomicFiles files,
        String version) {

    /** Copies the list. */
    public VariantsRequest {
        variants = List.copyOf(variants);
    }
}
