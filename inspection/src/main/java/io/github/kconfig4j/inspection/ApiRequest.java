package io.github.kconfig4j.inspection;

import io.github.kconfig4j.inspection.api.Baseline;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;
import java.util.Optional;

/**
 * What the API of variants is.
 *
 * @param build the module
 * @param variants the variants, at least one
 * @param others what the module is built as besides; it is compiled with them, as each goal does, and not shown
 * @param baseline what the API was, to be compared with what it is; empty if that is not asked
 */
public record ApiRequest(
        ModuleBuild build, List<VariantSpec> variants, List<VariantSpec> others, Optional<Baseline> baseline) {
    /** Copies the lists. */
    public ApiRequest {
        variants = List.copyOf(variants);
        others = List.copyOf(others);
    }
}
