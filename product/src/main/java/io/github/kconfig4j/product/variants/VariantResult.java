package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one variant. A stage that failed leaves the values of the later ones empty.
 *
 * @param spec what was asked for
 * @param folder its folder, which has its files unless something failed
 * @param configuration the resolved configuration
 * @param labels what the set's {@code Summary} says of the configuration, by column
 * @param sources the generated sources and resources
 * @param sameAs the first variant with the same generated files, if that is another one; {@code Autoconf} does not count,
 *     which names the options that are set whether or not anything reads them
 * @param classes the compiled classes by binary name, generated and hand-written; the arrays are not to be changed
 * @param report what was proved of the classes, as they lie in the folder
 * @param diagnostics everything that was said about this variant, errors and warnings
 * @param written how many files were written or deleted in its folder; 0 if all were as they should be
 */
public record VariantResult(
        VariantSpec spec,
        Path folder,
        Optional<Configuration> configuration,
        SortedMap<String, String> labels,
        Optional<SourceTree> sources,
        Optional<String> sameAs,
        SortedMap<String, byte[]> classes,
        Optional<ProofReport> report,
        List<Diagnostic> diagnostics,
        int written) {

    /** Copies the collections. */
    public VariantResult {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        diagnostics = List.copyOf(diagnostics);
    }

    /** The variant's name. */
    public String name() {
        return spec.name();
    }

    /** Whether there is no error. */
    public boolean succeeded() {
        return !Diagnostics.hasErrors(diagnostics);
    }
}
