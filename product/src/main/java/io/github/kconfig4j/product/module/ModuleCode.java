package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The hand-written sources of a module, read once, and how generated ones are compiled with them: in memory where that gives
 * what the module's own build gives, else by the module's own compiler plugin. Thread-safe.
 */
public final class ModuleCode {
    private final ModuleInput module;
    private final HandWritten handWritten;
    private final ModuleResources resources;
    private final CachedCompilers compilers;
    private final Map<CompiledAgainst, CachedCompilers> others = new ConcurrentHashMap<>();
    private final CompileCache cache;
    private final Optional<ModuleCode> own;
    private final Map<OptionValues, ModuleCode> byPom = new ConcurrentHashMap<>();
    private Optional<Fidelity> fidelity = Optional.empty();

    /** @throws UncheckedIOException if a source or a resource cannot be read */
    public ModuleCode(ModuleInput module, CompileCache cache) {
        this(module, HandWritten.read(module), cache, Optional.empty());
    }

    private ModuleCode(ModuleInput module, HandWritten handWritten, CompileCache cache, Optional<ModuleCode> own) {
        this.module = module;
        this.handWritten = handWritten;
        this.own = own;
        this.resources = ModuleResources.read(module.resourceRoots(), module.filter());
        this.cache = cache;
        this.compilers = compilers(CompiledAgainst.sameAsModule());
    }

    private CachedCompilers compilers(CompiledAgainst against) {
        return others.computeIfAbsent(
                against,
                any -> new CachedCompilers(
                        new MemoryCompiler(module, handWritten, against), module.own(), against, cache));
    }

    /** The code as it is compiled in a configuration: where the pom names no options, in all of them alike. */
    public ModuleCode in(Configuration configuration) {
        OptionValues values = OptionValues.of(module.byPom().options(), configuration);
        return values.equals(module.byPom().own())
                ? this
                : byPom.computeIfAbsent(values, any -> module.byPom().with(any, this::compiledAs));
    }

    private ModuleCode compiledAs(ModuleInput other) {
        return new ModuleCode(
                other.withDependencies(module.dependencies()),
                handWritten.compiledBy(other.executions()),
                cache,
                Optional.of(this));
    }

    /** The executions of the compiler plugin in all configurations that were asked for. */
    public List<CompileExecution> executions() {
        List<CompileExecution> executions = new ArrayList<>(module.executions());
        byPom.values().forEach(other -> executions.addAll(other.module.executions()));
        return executions;
    }

    /** The module's own resources. */
    public ModuleResources resources() {
        return resources;
    }

    /** The paths of the hand-written sources, relative to the module. */
    public SortedSet<String> handWritten() {
        return handWritten.names();
    }

    /** The texts of the hand-written sources by those paths. */
    public SortedMap<String, String> texts() {
        return handWritten.texts();
    }

    /** What sources are compiled with besides each other, in any configuration. */
    public List<Path> classPath() {
        return classPath(new CompiledAgainst(Optional.of(new TreeSet<>()), Map.of()));
    }

    private List<Path> classPath(CompiledAgainst against) {
        return module.executions().stream()
                .flatMap(execution -> against.classPath(module, execution).stream())
                .distinct()
                .toList();
    }

    /** The encoding of the sources. */
    public Charset encoding() {
        return module.executions().get(0).options().encoding();
    }

    /** The arguments of javac but for its paths, one text for each execution of the compiler plugin. */
    public List<String> arguments() {
        return module.executions().stream()
                .map(execution -> String.join(" ", execution.options().shownArguments()))
                .toList();
    }

    /** What is wrong with what the module itself is compiled against, if it is configured so. */
    public List<Diagnostic> contradictions(ArtifactConfiguration configuration) {
        return contradictions("the module as it is built", configuration, CompiledAgainst.sameAsModule());
    }

    /**
     * The same of a variant.
     *
     * @param absent the dependencies that it does without, as for {@link #compile}
     */
    public List<Diagnostic> contradictions(
            VariantSpec variant, ArtifactConfiguration configuration, Optional<SortedSet<String>> absent) {
        if (!module.dependencies().missing(variant).isEmpty()) {
            // Why it is missing is the error; the dependency as it is was not meant.
            return List.of();
        }
        return contradictions(
                "the module as " + variant.name(),
                configuration,
                new CompiledAgainst(absent, module.dependencies().replaced(variant)));
    }

    private List<Diagnostic> contradictions(String name, ArtifactConfiguration configuration, CompiledAgainst against) {
        try {
            return module.dependencies().contradictions(name, configuration, classPath(against), against.replaced());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles generated sources with all hand-written ones, against what the module itself is compiled against. */
    public CompileResult compile(SourceTree tree) {
        return compile(tree, compilers);
    }

    /** Does so against all dependencies that the module has in any configuration. */
    public CompileResult compileAgainstAll(SourceTree tree) {
        return compile(tree, compilers(new CompiledAgainst(Optional.of(new TreeSet<>()), Map.of())));
    }

    /**
     * Does so for a variant: as the module's build has it.
     *
     * @param absent the dependencies that it does without, as {@code groupId:artifactId}; empty for those that the module
     *     itself does without
     */
    public CompileResult compile(SourceTree tree, VariantSpec variant, Optional<SortedSet<String>> absent) {
        return of(variant, absent, with -> compile(tree, with));
    }

    /**
     * Gives the same classes and mistakes as {@link #compile(SourceTree, VariantSpec, Optional)}, but maybe fewer warnings: one of
     * many configurations is compiled only as far as it is not as one before.
     */
    public CompileResult check(SourceTree tree, VariantSpec variant, Optional<SortedSet<String>> absent) {
        return of(
                variant,
                absent,
                with -> fidelity().inMemory() ? with.check(GeneratedFiles.of(tree, resources)) : compile(tree, with));
    }

    private CompileResult of(
            VariantSpec variant,
            Optional<SortedSet<String>> absent,
            Function<CachedCompilers, CompileResult> compilation) {
        List<Diagnostic> missing = module.dependencies().missing(variant);
        return missing.isEmpty()
                ? compilation.apply(compilers(
                        new CompiledAgainst(absent, module.dependencies().replaced(variant))))
                : CompileResult.failed(missing);
    }

    private CompileResult compile(SourceTree tree, CachedCompilers with) {
        GeneratedFiles generated = GeneratedFiles.of(tree, resources);
        Fidelity how = fidelity();
        return how.inMemory() ? with.inMemory(generated, how.again()) : with.byOwnPlugin(generated, how.again());
    }

    /** Compiles as {@link #compile} does, by the module's own compiler plugin. */
    public CompileResult compileByOwnPlugin(SourceTree tree) {
        return compilers.byOwnPlugin(
                GeneratedFiles.of(tree, resources), fidelity().again());
    }

    /** Why compiled variants may not be what the module's build gives, in a sentence; empty if they are. */
    public Optional<String> gap() {
        return fidelity().gap();
    }

    /**
     * Compiles generated sources with only those hand-written ones that they need. Hand-written code is made for the
     * named variants; it need not fit a configuration that is looked at to learn what its options bring.
     *
     * @param absent the dependencies that the configuration does without, as for a variant
     */
    public CompileResult compileGenerated(SourceTree tree, Optional<SortedSet<String>> absent) {
        CachedCompilers with = compilers(new CompiledAgainst(absent, Map.of()));
        GeneratedFiles generated = GeneratedFiles.of(tree, resources);
        CompileResult result = with.generatedInMemory(generated, fidelity().again());
        return result.succeeded() || fidelity().inMemory() ? result : with.generatedByOwnPlugin(generated);
    }

    /** Found out when the first variant is compiled: then the module's own classes are there, if they are ever. */
    private synchronized Fidelity fidelity() {
        if (fidelity.isEmpty() && own.isPresent()) {
            // What the build has left is of other values, and nothing here can be compared with it.
            fidelity = Optional.of(
                    module.notInMemory().isPresent()
                            ? Fidelity.of(module, Optional.empty(), compilers)
                            : own.get().fidelity());
        } else if (fidelity.isEmpty()) {
            Optional<BuiltModule> built = module.executions().stream()
                    .findFirst()
                    .flatMap(first -> BuiltModule.read(
                            module.folders(), resources, first.options().encoding()));
            fidelity = Optional.of(Fidelity.of(module, built, compilers));
        }
        return fidelity.get();
    }
}
