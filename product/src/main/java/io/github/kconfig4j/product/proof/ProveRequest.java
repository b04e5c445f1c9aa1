package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.List;

/**
 * What the goal {@code prove} asks for.
 *
 * @param set the template set
 * @param variant the variant that the classes should be of
 * @param others the other variants of the module; what they have and this one has not is searched for
 * @param module what the variant was compiled with
 * @param classes what is searched: a folder or a jar
 * @param classesName its name in messages, such as {@code target/classes}
 * @param cache a folder for compiled classes, so that nothing is compiled twice with the same inputs
 * @param version the version of this product
 * @param strict whether a value that is not granted and an unknown symbol are errors
 */
public record ProveRequest(
        SetInput set,
        VariantSpec variant,
        List<VariantSpec> others,
        ModuleInput module,
        Path classes,
        String classesName,
        Path cache,
        String version,
        boolean strict) {

    /** Copies the list. */
    public ProveRequest {
        others = List.copyOf(others);
    }
}
