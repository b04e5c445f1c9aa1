package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code variant-jars} asks for.
 *
 * @param build the module and its set
 * @param variants the variants, in the order of the result; names are unique
 * @param main the variant that the module itself is built as
 * @param manifests the manifests of the jars
 * @param layout how the jars are named and made
 * @param surroundings what besides a variant's own files may be in its artifacts
 * @param rules what the user decides of proofs
 * @param own the file that remembers which jars are ours
 * @param files writes files
 * @param version the version of this product
 */
public record VariantJarsRequest(
        ModuleBuild build,
        List<VariantSpec> variants,
        VariantSpec main,
        Manifests manifests,
        JarLayout layout,
        Surroundings surroundings,
        ProofRules rules,
        Path own,
        AtomicFiles files,
        String version) {

    /** Copies the list. */
    public VariantJarsRequest {
        variants = List.copyOf(variants);
    }
}
