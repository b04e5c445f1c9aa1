package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.inspection.VariantLines.FileLines;
import io.github.kconfig4j.inspection.VariantLines.Line;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.Rendering;
import io.github.kconfig4j.product.variant.RenderingResult;
import io.github.kconfig4j.text.Similar;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of each line of the generated files of a variant when it exists and where it is written. */
public final class Lines {
    private Lines() {}

    /**
     * Answers the question. A value that is not granted is a warning here, as the variant is shown as it comes out.
     *
     * @throws java.io.UncheckedIOException if a file of the set cannot be read
     */
    public static InspectionResult ask(LinesRequest request) {
        RenderingResult rendering = Rendering.render(request.set(), List.of(request.variant()), false);
        List<Diagnostic> diagnostics = new ArrayList<>(rendering.diagnostics());
        rendering.variants().forEach(variant -> diagnostics.addAll(variant.diagnostics()));
        if (Diagnostics.hasErrors(diagnostics)) {
            return new InspectionResult(Optional.empty(), diagnostics);
        }
        RenderedVariant variant = rendering.variants().get(0);
        SourceTree tree = variant.sources().orElseThrow();
        List<FileLines> files = files(tree, request.files());
        if (files.isEmpty() && !request.files().equals(LinesRequest.ALL)) {
            diagnostics.add(unknown(request, tree));
            return new InspectionResult(Optional.empty(), diagnostics);
        }
        return new InspectionResult(
                Optional.of(new LinesAnswer(new VariantLines(variant.spec().name(), files))), diagnostics);
    }

    private static List<FileLines> files(SourceTree tree, String pattern) {
        PathMatcher wanted = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Stream.concat(
                        files(tree.sources().values(), false),
                        files(tree.resources().values(), true))
                .filter(file -> file.path().equals(pattern) || wanted.matches(Path.of(file.path())))
                .toList();
    }

    private static Stream<FileLines> files(Collection<GeneratedSource> sources, boolean resource) {
        return sources.stream().map(source -> file(source, resource));
    }

    private static FileLines file(GeneratedSource source, boolean resource) {
        List<String> texts =
                source.isBinary() ? List.of("") : source.text().lines().toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            LineOrigin origin = source.lines().get(i);
            lines.add(new Line(texts.get(i), origin.condition().toString(), origin.template()));
        }
        return new FileLines(source.path(), resource, source.isBinary(), lines);
    }

    private static Diagnostic unknown(LinesRequest request, SourceTree tree) {
        List<String> paths = Stream.concat(tree.sources().keySet().stream(), tree.resources().keySet().stream())
                .toList();
        Diagnostic unknown = Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.NO_SUCH_GENERATED_FILE,
                "The variant " + request.variant().name() + " has no generated file " + request.files() + ".");
        return Similar.to(request.files(), paths)
                .map(similar -> unknown.withHint("Did you mean " + similar + "?"))
                .orElse(unknown);
    }
}
