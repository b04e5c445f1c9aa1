package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report is to be of.
 *
 * @param title what the module is called
 * @param version the version of this product
 * @param result the variants, at least one
 * @param batch the same variants as they were built
 * @param tests the templates and ordinary sources of the module's tests, with the same options; empty if there are none, or they have
 *     mistakes
 * @param earlier what earlier goals have left
 * @param texts the texts of configuration files, by the names that places give them
 */
public record ReportRequest(
        String title,
        String version,
        VariantsResult result,
        VariantBatch batch,
        Optional<LoadedSet> tests,
        EarlierGoals earlier,
        SortedMap<String, String> texts) {
    /** Copies the map. */
    public ReportRequest {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
