package io.github.kconfig4j.product.build;

import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.List;

/** The variants that are built together. */
public final class Specs {
    private Specs() {}

    /**
     * All variants of a module in their order, then those of these that are not among them: the same list for each goal of
     * a build, so that what is proved does not depend on which goals run.
     */
    public static List<VariantSpec> all(List<VariantSpec> variants, List<VariantSpec> others) {
        List<VariantSpec> specs = new ArrayList<>(variants);
        for (VariantSpec other : others) {
            if (specs.stream().noneMatch(other::isSameAs)) {
                specs.add(other);
            }
        }
        return specs;
    }
}
