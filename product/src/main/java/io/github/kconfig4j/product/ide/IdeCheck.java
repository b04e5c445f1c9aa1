package io.github.kconfig4j.product.ide;

import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantResolver;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Compiles the module's sources as they are written, all branches that do not stand in comments live at once, with what is
 * generated for the configuration that the IDE works in.
 */
public final class IdeCheck {
    private IdeCheck() {}

    /**
     * What came of it.
     *
     * @param diagnostics what is wrong; without an error the sources compile
     * @param classes the class files and what annotation processors write beside them, by path with {@code /}
     */
    public record Result(List<Diagnostic> diagnostics, SortedMap<String, byte[]> classes) {
        /** Copies the collections. */
        public Result {
            diagnostics = List.copyOf(diagnostics);
            classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        }
    }

    /**
     * Compiles the sources.
     *
     * @param variant the configuration that the IDE works in
     * @param strict whether a value that is not granted and an unknown symbol are errors
     */
    public static Result check(ModuleBuild build, VariantSpec variant, boolean strict) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LoadedSet> set = VariantRenderer.load(build.set(), List.of(variant), strict, diagnostics);
        Optional<Configuration> configuration = set.flatMap(loaded ->
                new VariantResolver(loaded.tree(), loaded.prefix(), strict).resolve(variant, diagnostics::add));
        if (set.isEmpty() || configuration.isEmpty() || Diagnostics.hasErrors(diagnostics)) {
            return new Result(diagnostics, new TreeMap<>());
        }
        RenderResult written = set.get().templates().unprocessed(configuration.get());
        diagnostics.addAll(written.diagnostics());
        return written.tree()
                .map(tree -> compile(build.code().in(configuration.get()), set.get(), tree, diagnostics))
                .orElseGet(() -> new Result(diagnostics, new TreeMap<>()));
    }

    private static Result compile(ModuleCode code, LoadedSet set, SourceTree tree, List<Diagnostic> before) {
        AbsentTypes absent = new AbsentTypes(set.templates().javaSources(), tree);
        CompileResult compiled = code.compileAgainstAll(tree);
        List<Diagnostic> diagnostics = new ArrayList<>(before);
        TemplateDiagnostics.locate(compiled.diagnostics(), tree).stream()
                .map(absent::explained)
                .filter(Diagnostic::isError)
                .forEach(diagnostics::add);
        return new Result(diagnostics, compiled.succeeded() ? compiled.files() : new TreeMap<>());
    }
}
