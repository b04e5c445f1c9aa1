package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.inspection.Json;
import io.github.kconfig4j.inspection.Why;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;

/** What of the tests of a module depends on its options. */
final class TestUses {
    private final LoadedSet set;
    private final List<RenderedVariant> variants;

    TestUses(LoadedSet set, List<VariantSpec> specs) {
        this.set = set;
        VariantRenderer renderer = new VariantRenderer(set, false);
        this.variants = specs.stream().map(renderer::render).toList();
    }

    /** That of one option in one variant, as {@code kconfig:why} tells uses. */
    List<Json> of(String symbol, int variant) {
        return set.tree()
                .symbol(symbol)
                .filter(known -> variants.get(variant).configuration().isPresent())
                .map(known -> Why.uses(known, variants.get(variant), set))
                .orElse(List.of());
    }
}
