package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.generate.sync.OutputDirectory;
import io.github.kconfig4j.generate.sync.SyncRequest;
import io.github.kconfig4j.generate.sync.SyncResult;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Generates the sources of one variant into a module. */
public final class Generation {
    private Generation() {}

    /**
     * Resolves and renders a variant and brings the module's folders in line with it.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static GenerateResult generate(GenerateRequest request) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LoadedSet> set =
                VariantRenderer.load(request.set(), List.of(request.variant()), request.strict(), diagnostics);
        if (set.isEmpty()) {
            return new GenerateResult(Optional.empty(), Optional.empty(), diagnostics);
        }
        VariantResolver resolver =
                new VariantResolver(set.get().tree(), set.get().prefix(), request.strict());
        Optional<Configuration> configuration = resolver.resolve(request.variant(), diagnostics::add);
        Optional<SyncResult> sync = configuration.flatMap(c -> synchronise(set.get(), c, request, diagnostics));
        return new GenerateResult(configuration, sync, diagnostics);
    }

    private static Optional<SyncResult> synchronise(
            LoadedSet set, Configuration configuration, GenerateRequest request, List<Diagnostic> diagnostics) {
        List<Diagnostic> said = new ArrayList<>();
        SyncRequest sync = new SyncRequest(
                request.sources(),
                request.resources(),
                request.state().resolve("generate"),
                request.version(),
                Optional.of(request.classes()),
                request.sourceRoots(),
                request.encoding());
        List<PlannedSource> plan = new ArrayList<>(set.templates().plan(configuration));
        Optional<Diagnostic> clash = ResolvedConfig.clash(plan.stream()
                .filter(PlannedSource::isResource)
                .map(PlannedSource::path)
                .toList());
        if (clash.isPresent()) {
            diagnostics.add(clash.get());
            return Optional.empty();
        }
        plan.add(new ResolvedConfig(configuration));
        try {
            return OutputDirectory.synchronise(plan, sync, said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            said.forEach(d -> diagnostics.add(SetLoader.withPrefix(d, set.prefix())));
        }
    }
}
