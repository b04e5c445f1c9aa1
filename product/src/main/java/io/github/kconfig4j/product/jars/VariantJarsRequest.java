package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code variant-jars} asks for.
 *
 * @param set the template set
 * @param variants the variants, in the order of the result; names are unique
 * @param main the variant that the module itself is built as
 * @param module what they are compiled with
 * @param layout how the jars are named and made
 * @param surroundings what besides a variant's own files may be in its artifacts
 * @param rules what the user decides of proofs
 * @param cache a folder for compiled classes, and for the list of the jars that are ours
 * @param version the version of this product
 * @param strict whether a value that is not granted and an unknown symbol are errors
 */
public record VariantJarsRequest(
        SetInput set,
        List<VariantSpec> variants,
        VariantSpec main,
        ModuleInput module,
        JarLayout layout,
        Surroundings surroundings,
        ProofRules rules,
        Path cache,
        AtomicFiles files,
        String version,
        boolean strict) {

    /** Copies the list. */
    public VariantJarsRequest {
        variants = List.copyOf(variants);
    }
}
