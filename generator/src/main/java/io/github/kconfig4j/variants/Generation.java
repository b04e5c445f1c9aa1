package io.github.kconfig4j.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.generate.sync.Fingerprint;
import io.github.kconfig4j.generate.sync.OutputDirectory;
import io.github.kconfig4j.generate.sync.SyncRequest;
import io.github.kconfig4j.generate.sync.SyncResult;
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
        SetLoader loader = new SetLoader(request.set());
        Optional<LoadedSet> set = loader.load();
        List<Diagnostic> diagnostics = new ArrayList<>(loader.diagnostics());
        if (set.isEmpty()) {
            return new GenerateResult(Optional.empty(), Optional.empty(), Optional.empty(), diagnostics);
        }
        VariantResolver resolver = new VariantResolver(set.get(), request.strict());
        RenderedVariant rendered = Workshop.render(set.get(), resolver, request.variant());
        diagnostics.addAll(rendered.diagnostics());
        Optional<SyncResult> sync = rendered.sources().map(tree -> synchronise(tree, request));
        return new GenerateResult(rendered.configuration(), rendered.sources(), sync, diagnostics);
    }

    private static SyncResult synchronise(SourceTree tree, GenerateRequest request) {
        Fingerprint fingerprint = new Fingerprint().add("version", request.version());
        TreeTexts.of(tree).forEach(fingerprint::add);
        try {
            return OutputDirectory.synchronise(
                    tree,
                    new SyncRequest(
                            request.sources(),
                            request.resources(),
                            request.state().resolve("generate"),
                            fingerprint.hex(),
                            Optional.of(request.classes()),
                            request.sourceRoots()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
