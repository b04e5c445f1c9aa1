package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.inspection.api.ApiAnalysis;
import io.github.kconfig4j.inspection.api.ApiTable;
import io.github.kconfig4j.inspection.api.Baseline;
import io.github.kconfig4j.inspection.api.OtherClasses;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.Specs;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.variant.VariantNames;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the API of variants is, under which condition each element of it exists, and where variants differ. */
public final class Api {
    private Api() {}

    /**
     * Compiles the variants and compares them. If one cannot be compiled there is no answer.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static InspectionResult ask(ApiRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>(VariantNames.check(request.variants()));
        try (Parallel parallel = new Parallel()) {
            Optional<VariantBatch> batch =
                    request.build().batch(Specs.all(request.variants(), request.others()), parallel, diagnostics);
            diagnostics.addAll(request.build().module().dependencies().warnings());
            Map<String, CompiledVariant> compiled = new LinkedHashMap<>();
            for (VariantSpec spec : batch.isPresent() ? request.variants() : List.<VariantSpec>of()) {
                BuiltVariant variant = batch.get().variant(spec);
                diagnostics.addAll(variant.diagnostics());
                variant.compiled().ifPresent(classes -> compiled.put(spec.name(), classes));
            }
            if (batch.isEmpty() || Diagnostics.hasErrors(diagnostics)) {
                return new InspectionResult(Optional.empty(), distinct(diagnostics));
            }
            ApiTable table = table(batch.get(), compiled, request.baseline());
            request.baseline()
                    .map(baseline -> new BaselineMessages(baseline.file(), table).of(table.losses()))
                    .ifPresent(diagnostics::addAll);
            return new InspectionResult(Optional.of(new ApiAnswer(table)), distinct(diagnostics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ApiTable table(
            VariantBatch batch, Map<String, CompiledVariant> compiled, Optional<Baseline> baseline) {
        return ApiAnalysis.analyse(
                batch.set().tree(),
                batch.set().templates(),
                compiled,
                batch.universe(),
                new OtherClasses(batch.classPath()),
                baseline);
    }

    /**
     * The API of variants that were built already; empty if one of them was not compiled.
     *
     * @param variants those that are to be compared, at least one
     */
    public static Optional<Answer> of(VariantBatch batch, List<VariantSpec> variants) {
        Map<String, CompiledVariant> compiled = new LinkedHashMap<>();
        for (VariantSpec spec : variants) {
            batch.variant(spec).compiled().ifPresent(classes -> compiled.put(spec.name(), classes));
        }
        return compiled.size() < variants.size()
                ? Optional.empty()
                : Optional.of(new ApiAnswer(table(batch, compiled, Optional.empty())));
    }

    private static List<Diagnostic> distinct(List<Diagnostic> diagnostics) {
        return diagnostics.stream().distinct().toList();
    }
}
