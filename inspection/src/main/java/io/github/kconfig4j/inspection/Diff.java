package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.SetDependencies;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.Rendering;
import io.github.kconfig4j.product.variant.RenderingResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Says what differs between two variants: symbols, then files, then the lines of files that both have. */
public final class Diff {
    private final Predicate<Expr> holdsInBoth;
    private final Set<String> symbols;
    private final List<Differences.FileDifference> files = new ArrayList<>();

    private Diff(Predicate<Expr> holdsInBoth, List<SymbolDifference> symbols) {
        this.holdsInBoth = holdsInBoth;
        this.symbols = new LinkedHashSet<>(
                symbols.stream().map(SymbolDifference::symbol).toList());
    }

    /**
     * Compares. A value that is not granted is a warning here, as each variant is compared as it comes out.
     *
     * @throws java.io.UncheckedIOException if a file of the set cannot be read
     */
    public static InspectionResult compare(DiffRequest request) {
        RenderingResult rendering = Rendering.render(request.set(), List.of(request.a(), request.b()), false);
        Set<Diagnostic> diagnostics = new LinkedHashSet<>(rendering.diagnostics());
        rendering.variants().forEach(variant -> diagnostics.addAll(variant.diagnostics()));
        boolean failed = Diagnostics.hasErrors(diagnostics);
        Optional<Answer> answer = failed
                ? Optional.empty()
                : Optional.of(answer(
                        rendering.variants().get(0),
                        rendering.variants().get(1),
                        rendering.templates(),
                        new Places(rendering.tree().orElseThrow(), request.set().prefix())));
        return new InspectionResult(answer, List.copyOf(diagnostics));
    }

    private static Answer answer(RenderedVariant a, RenderedVariant b, Optional<TemplateSet> templates, Places places) {
        Configuration ofA = a.configuration().orElseThrow();
        Configuration ofB = b.configuration().orElseThrow();
        List<SymbolDifference> symbols = SymbolDifference.all(ofA, ofB, places);
        Diff diff = new Diff(
                condition -> ofA.evaluate(condition) == Tristate.YES && ofB.evaluate(condition) == Tristate.YES,
                symbols);
        SourceTree sourcesOfA = a.sources().orElseThrow();
        SourceTree sourcesOfB = b.sources().orElseThrow();
        diff.compare(sourcesOfA.sources(), sourcesOfB.sources());
        diff.compare(sourcesOfA.resources(), sourcesOfB.resources());
        SortedMap<String, Side> dependencies =
                templates.map(set -> dependencies(set.dependencies(), ofA, ofB)).orElseGet(TreeMap::new);
        return new DiffAnswer(new Differences(a.spec().name(), b.spec().name(), symbols, dependencies, diff.files));
    }

    /** The dependencies of the module that only one of two has, each with who has it. */
    private static SortedMap<String, Side> dependencies(SetDependencies of, Configuration a, Configuration b) {
        SortedMap<String, Side> differences = new TreeMap<>();
        SortedSet<String> absentInA = of.absent(a);
        SortedSet<String> absentInB = of.absent(b);
        absentInA.stream().filter(name -> !absentInB.contains(name)).forEach(name -> differences.put(name, Side.B));
        absentInB.stream().filter(name -> !absentInA.contains(name)).forEach(name -> differences.put(name, Side.A));
        return differences;
    }

    private void compare(SortedMap<String, GeneratedSource> a, SortedMap<String, GeneratedSource> b) {
        Set<String> paths = new TreeSet<>(a.keySet());
        paths.addAll(b.keySet());
        for (String path : paths) {
            GeneratedSource inA = a.get(path);
            GeneratedSource inB = b.get(path);
            if (inA == null || inB == null) {
                GeneratedSource there = inA == null ? Objects.requireNonNull(inB) : inA;
                Side side = inA == null ? Side.B : Side.A;
                files.add(new Differences.FileDifference(path, Optional.of(side), because(there), List.of()));
            } else if (!inA.text().equals(inB.text())) {
                Set<String> because = new LinkedHashSet<>(because(inA));
                because.addAll(because(inB));
                List<Hunk> hunks = new LineDiff(inA, inB, holdsInBoth).hunks();
                files.add(new Differences.FileDifference(path, Optional.empty(), List.copyOf(because), hunks));
            }
        }
    }

    /** The symbols that differ and on which the file depends. */
    private List<String> because(GeneratedSource source) {
        return source.reads().stream()
                .map(symbol -> symbol.name())
                .filter(symbols::contains)
                .toList();
    }
}
