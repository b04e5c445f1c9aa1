package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report is to be of.
 *
 * @param title what the module is called
 * @param version the version of this product
 * @param result the variants, at least one
 * @param batch the same variants as they were built
 * @param written the reports of proofs that earlier goals have written, by the name of their file: those of artifacts
 * @param texts the texts of configuration files, by the names that places give them
 */
public record ReportRequest(
        String title,
        String version,
        VariantsResult result,
        VariantBatch batch,
        SortedMap<String, String> written,
        SortedMap<String, String> texts) {
    /** Copies the maps. */
    public ReportRequest {
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
