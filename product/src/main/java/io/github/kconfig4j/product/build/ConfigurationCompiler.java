package io.github.kconfig4j.product.build;

import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.compile.AbsentTypes;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.TemplateDiagnostics;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.SetDependencies;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.Libraries;
import io.github.kconfig4j.prove.VariantReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Compiles the sources of a configuration and reads the classes, of a named variant as of any other. Thread-safe. */
final class ConfigurationCompiler {
    private final LoadedSet set;
    private final ModuleCode module;
    private final VariantReader reader = new VariantReader();

    ConfigurationCompiler(LoadedSet set, ModuleCode module) {
        this.set = set;
        this.module = module;
    }

    /**
     * Reads how a configuration is compiled, before several threads compile: that may run other plugins, which some versions of Maven
     * let only the thread of the goal do.
     */
    void prepare(Configuration configuration) {
        module.in(configuration);
    }

    /** With all hand-written sources, and the variants of dependencies: a variant as a product has it. */
    CompiledConfiguration compile(VariantSpec variant, Configuration configuration, SourceTree tree) {
        return compile(variant, configuration, tree, ModuleCode::compile);
    }

    /** The same, as one of many that are only looked at: fast, and maybe with fewer warnings. */
    CompiledConfiguration check(VariantSpec variant, Configuration configuration, SourceTree tree) {
        return compile(variant, configuration, tree, ModuleCode::check);
    }

    /** A way to compile. */
    @FunctionalInterface
    private interface Way {
        CompileResult compile(
                ModuleCode module, SourceTree tree, VariantSpec variant, Optional<SortedSet<String>> absent);
    }

    private CompiledConfiguration compile(VariantSpec variant, Configuration configuration, SourceTree tree, Way way) {
        Optional<SortedSet<String>> absent = absent(configuration);
        List<Diagnostic> wrong = module.contradictions(variant, described(configuration), absent);
        return read(
                variant.name(),
                configuration,
                tree,
                wrong.isEmpty()
                        ? way.compile(module.in(configuration), tree, variant, absent)
                        : CompileResult.failed(wrong));
    }

    private ArtifactConfiguration described(Configuration configuration) {
        return ArtifactConfiguration.of(new String(ResolvedConfig.bytes(set, configuration), StandardCharsets.UTF_8));
    }

    /** With only the hand-written sources that the generated ones need. */
    CompiledConfiguration compileGenerated(String name, Configuration configuration, SourceTree tree) {
        return read(name, configuration, tree, module.in(configuration).compileGenerated(tree, absent(configuration)));
    }

    /** The dependencies that a configuration does without; empty if that is no matter of options. */
    private Optional<SortedSet<String>> absent(Configuration configuration) {
        SetDependencies dependencies = set.templates().dependencies();
        return dependencies.isEmpty() ? Optional.empty() : Optional.of(dependencies.absent(configuration));
    }

    private CompiledConfiguration read(
            String name, Configuration configuration, SourceTree tree, CompileResult result) {
        List<Diagnostic> said = new ArrayList<>();
        AbsentTypes absent = new AbsentTypes(set.templates().javaSources(), tree);
        TemplateDiagnostics.locate(result.diagnostics(), tree)
                .forEach(diagnostic -> said.add(absent.explained(diagnostic)));
        Optional<CompiledVariant> compiled =
                result.succeeded() ? read(name, configuration, tree, result, said) : Optional.empty();
        return new CompiledConfiguration(name, compiled, result.resources(), result.generatedSources(), said);
    }

    /** What sources are compiled with besides each other. */
    Libraries libraries() {
        return new Libraries(module.classPath());
    }

    private Optional<CompiledVariant> read(
            String name, Configuration configuration, SourceTree tree, CompileResult result, List<Diagnostic> said) {
        try {
            return Optional.of(reader.read(name, configuration, tree, result.classes()));
        } catch (MalformedClassException e) {
            said.add(Diagnostic.of(
                            Severity.ERROR,
                            DiagnosticId.UNREADABLE_CLASS,
                            "The classes of " + name + " cannot be read, so nothing is proved of them: "
                                    + e.getMessage() + ".")
                    .withHint("Build with an older JDK, or with a later version of this plugin."));
            return Optional.empty();
        }
    }
}
