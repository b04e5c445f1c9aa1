package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.verdict.Gap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a report says of a variant as a whole. Immutable.
 *
 * @param name its name
 * @param madeOf the configuration files that it is made of, in their order, and single values on top
 * @param labels what the set's {@code Summary} says of it, by column
 * @param files how many files were generated
 * @param lines how many lines they have together
 * @param classes how many classes it has, hand-written ones too
 * @param bytes how long they are together
 * @param verdict of its classes; empty if nothing could be proved
 * @param tests the tests that its last build has run; empty if that is not known
 * @param sameAs the first variant with the same generated files, if that is another one
 * @param gaps what its proof does not cover
 * @param said errors and warnings
 */
record VariantPart(
        String name,
        List<String> madeOf,
        SortedMap<String, String> labels,
        int files,
        long lines,
        int classes,
        long bytes,
        Optional<String> verdict,
        Optional<TestRun> tests,
        Optional<String> sameAs,
        List<String> gaps,
        List<String> said) {
    VariantPart {
        madeOf = List.copyOf(madeOf);
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        gaps = List.copyOf(gaps);
        said = List.copyOf(said);
    }

    static VariantPart of(VariantResult result, Optional<TestRun> tests) {
        List<GeneratedSource> files = result.sources().map(VariantPart::files).orElse(List.of());
        return new VariantPart(
                result.name(),
                madeOf(result.spec()),
                result.labels(),
                files.size(),
                files.stream().mapToLong(file -> file.lines().size()).sum(),
                result.classes().size(),
                result.classes().values().stream()
                        .mapToLong(bytes -> bytes.length)
                        .sum(),
                result.report().map(report -> report.proof().verdict().toString()),
                tests,
                result.sameAs(),
                result.report().map(VariantPart::gaps).orElse(List.of()),
                result.diagnostics().stream().map(Diagnostic::format).toList());
    }

    private static List<GeneratedSource> files(SourceTree tree) {
        return Stream.concat(tree.sources().values().stream(), tree.resources().values().stream())
                .toList();
    }

    private static List<String> madeOf(VariantSpec spec) {
        List<String> parts =
                new ArrayList<>(spec.files().stream().map(ConfigFile::name).toList());
        spec.overrides().forEach((symbol, value) -> parts.add(symbol + "=" + value));
        return parts;
    }

    private static List<String> gaps(ProofReport report) {
        return report.proof().gaps().stream().map(Gap::text).toList();
    }
}
