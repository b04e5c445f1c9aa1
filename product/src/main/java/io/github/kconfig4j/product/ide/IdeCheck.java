package io.github.kconfig4j.product.ide;

import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantResolver;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles the module's sources as they are written, all branches that do not stand in comments live at once, with what is
 * generated for the configuration that the IDE works in.
 */
public final class IdeCheck {
    private IdeCheck() {}

    /**
     * What is wrong; without an error the sources compile.
     *
     * @param variant the configuration that the IDE works in
     * @param strict whether a value that is not granted and an unknown symbol are errors
     */
    public static List<Diagnostic> check(ModuleBuild build, VariantSpec variant, boolean strict) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LoadedSet> set = VariantRenderer.load(build.set(), List.of(variant), strict, diagnostics);
        Optional<Configuration> configuration = set.flatMap(loaded ->
                new VariantResolver(loaded.tree(), loaded.prefix(), strict).resolve(variant, diagnostics::add));
        if (set.isEmpty() || configuration.isEmpty() || Diagnostics.hasErrors(diagnostics)) {
            return diagnostics;
        }
        RenderResult written = set.get().templates().unprocessed(configuration.get());
        diagnostics.addAll(written.diagnostics());
        written.tree().ifPresent(tree -> diagnostics.addAll(compile(build, set.get(), tree)));
        return diagnostics;
    }

    private static List<Diagnostic> compile(ModuleBuild build, LoadedSet set, SourceTree tree) {
        AbsentTypes absent = new AbsentTypes(set.templates().javaSources(), tree);
        return TemplateDiagnostics.locate(build.code().compile(tree).diagnostics(), tree).stream()
                .map(absent::explained)
                .filter(Diagnostic::isError)
                .toList();
    }
}
