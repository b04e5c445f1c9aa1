package io.github.kconfig4j.product.build;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.ArtifactReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.module.ModuleResources;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Summary;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.prove.Proof;
import io.github.kconfig4j.prove.SearchMemory;
import io.github.kconfig4j.prove.Universe;
import io.github.kconfig4j.verdict.Gap;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** Variants of one module that were built together, and the universe in which each is proved. Immutable, thread-safe. */
public final class VariantBatch {
    private final LoadedSet set;
    private final ModuleInput input;
    private final ModuleCode code;
    private final List<BuiltVariant> built;
    private final Universe universe;
    private final SearchMemory searched;
    private final ArtifactReader artifacts = new ArtifactReader();
    private final List<Coverage> coverage;

    private VariantBatch(
            LoadedSet set,
            ModuleInput input,
            ModuleCode code,
            SearchMemory searched,
            List<BuiltVariant> built,
            BuiltUniverse universe) {
        this.searched = searched;
        this.set = set;
        this.input = input;
        this.code = code;
        this.built = List.copyOf(built);
        this.universe = universe.universe();
        this.coverage = universe.coverage();
    }

    /**
     * Resolves, renders and compiles variants.
     *
     * @param searched in which files earlier searches have found nothing
     * @param diagnostics gets what concerns the set and not a single variant
     */
    static VariantBatch build(
            LoadedSet set,
            ModuleInput module,
            ModuleCode code,
            SearchMemory searched,
            List<VariantSpec> specs,
            boolean strict,
            Parallel parallel,
            List<Diagnostic> diagnostics) {
        Workshop workshop = new Workshop(set, code, parallel);
        List<BuiltVariant> built = workshop.build(specs, strict);
        BuiltUniverse universe = workshop.universe(built);
        diagnostics.addAll(CoverageTexts.notes(universe.coverage()));
        return new VariantBatch(set, module, code, searched, built, universe);
    }

    /** The variants, in the order in which they were asked for. */
    public List<BuiltVariant> variants() {
        return built;
    }

    /** The variant that is asked to be the same as this, under whatever name. */
    public BuiltVariant variant(VariantSpec spec) {
        return built.stream()
                .filter(variant -> variant.rendered().spec().equals(spec))
                .findFirst()
                .or(() -> built.stream()
                        .filter(variant -> variant.rendered().spec().isSameAs(spec))
                        .findFirst())
                .orElseThrow();
    }

    /** What they are compared with, one sentence for each member. */
    public List<String> members() {
        return universe.members().stream().map(CompiledVariant::name).toList();
    }

    /** Reads what variants are packed as; what lies in several of them only once. */
    public ArtifactReader artifacts() {
        return artifacts;
    }

    /** The variants that were compiled and what they are compared with: together they have what each condition brings. */
    public List<CompiledVariant> universe() {
        return universe.members();
    }

    /** The set. */
    public LoadedSet set() {
        return set;
    }

    /** What sources are compiled with besides each other. */
    public List<Path> classPath() {
        return code.classPath();
    }

    /** Searches an artifact of a variant for what it must not have. */
    public Proof prove(CompiledVariant variant, Artifact artifact) {
        return universe.prove(variant, code.handWritten(), artifact, searched);
    }

    /** For each condition in the set the member that covers it, or why none does. */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** What the search does not cover. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>(CoverageTexts.gaps(coverage));
        code.gap().map(Gap::of).ifPresent(gaps::add);
        return gaps;
    }

    /** What the set says of a configuration in a table. */
    public Summary summary() {
        return set.summary();
    }

    /** The module's folder. */
    public Path basedir() {
        return input.basedir();
    }

    /** The encoding of the module's sources. */
    public Charset encoding() {
        return code.encoding();
    }

    /** The module's own resources. */
    public ModuleResources resources() {
        return code.resources();
    }

    /** The folders of sources that the module compiles besides those of the variant: hand-written, or of another plugin. */
    public List<Path> sourceRoots() {
        return input.executions().stream()
                .flatMap(execution -> execution.sourceRoots().stream())
                .distinct()
                .toList();
    }

    /** The paths of the hand-written sources, relative to the module. */
    public SortedSet<String> handWritten() {
        return code.handWritten();
    }

    /** The texts of the hand-written sources by those paths. */
    public SortedMap<String, String> handWrittenTexts() {
        return code.texts();
    }

    /** The arguments of javac but for its paths, one text for each execution of the compiler plugin. */
    public List<String> compilerArguments(Configuration configuration) {
        return code.in(configuration).arguments();
    }

    /** All files that belong to a variant's classes, by path: class files and resources. */
    public SortedMap<String, byte[]> content(BuiltVariant variant, CompiledVariant compiled) {
        SortedMap<String, byte[]> files =
                code.in(compiled.configuration()).resources().with(compiled.sources());
        files.put(ResolvedConfig.PATH, config(compiled.configuration()));
        // Maven copies resources before it compiles, so what annotation processors write comes on top.
        files.putAll(variant.resources());
        compiled.classes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        return files;
    }

    /** The dependencies of the module that a configuration does without, as {@code groupId:artifactId}. */
    public SortedSet<String> absentDependencies(Configuration configuration) {
        return set.templates().dependencies().absent(configuration);
    }

    /** The resource that says what a variant was configured as. */
    public byte[] config(Configuration configuration) {
        return ResolvedConfig.bytes(set, configuration);
    }

    /** Errors for what the module itself is compiled against, if it is built as a variant. */
    public List<Diagnostic> contradictions(CompiledVariant compiled) {
        return code.contradictions(
                ArtifactConfiguration.of(new String(config(compiled.configuration()), StandardCharsets.UTF_8)));
    }

    /** Errors for generated resources that stand where another file belongs. */
    public List<Diagnostic> clashes(SourceTree tree) {
        List<Diagnostic> clashes = new ArrayList<>(code.resources().clashes(tree));
        ResolvedConfig.clash(tree.resources().keySet()).ifPresent(clashes::add);
        return clashes;
    }

    /** How messages name a path of the module. */
    public String shown(Path path) {
        return shown(path, input.basedir());
    }

    /** How messages name a path: relative to the module, with {@code /} on every system. */
    public static String shown(Path path, Path basedir) {
        Path shown = path.startsWith(basedir) ? basedir.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
