package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which variants of its dependencies the variants of a module take, as its pom says it. */
public final class SaidOfDependencies {
    private final List<TakenVariant> said;
    private final List<VariantSpec> variants;

    /** @param variants those of the module */
    public SaidOfDependencies(List<TakenVariant> said, List<VariantSpec> variants) {
        this.said = List.copyOf(said);
        this.variants = List.copyOf(variants);
    }

    /** The variants of the module. */
    List<VariantSpec> variants() {
        return variants;
    }

    /** Whether it names a dependency. */
    boolean names(String dependency) {
        return said.stream().anyMatch(one -> one.dependency().equals(Optional.of(dependency)));
    }

    /**
     * What it says of a dependency.
     *
     * @return the name of the dependency's variant by that of the module's, empty for the dependency as it is; nothing for
     *     variants of the module that take the one of their own name
     */
    Map<String, Optional<String>> taken(String dependency) {
        Map<String, Optional<String>> taken = new HashMap<>();
        for (VariantSpec variant : variants) {
            said.stream()
                    .filter(one -> one.fits(variant.name(), dependency) > 0)
                    .max(Comparator.comparingInt(one -> one.fits(variant.name(), dependency)))
                    .ifPresent(one -> taken.put(variant.name(), one.take()));
        }
        return taken;
    }
}
