package io.github.kconfig4j.product.generate;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.SetDependencies;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputDirectory;
import io.github.kconfig4j.generate.sync.SyncPlan;
import io.github.kconfig4j.generate.sync.SyncRequest;
import io.github.kconfig4j.generate.sync.SyncResult;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Ledger;
import io.github.kconfig4j.product.ledger.Outputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.variant.ResolvedConfig;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Generates the sources of one variant into a module. */
public final class Generation {
    private final GenerateFolders folders;
    private final String version;
    private final Inputs inputs;
    private final Ledger ledger;
    private final Outputs before;

    /**
     * Reads what is in the folders now.
     *
     * @param version the version of this product
     * @param inputs all that the outcome depends on but for Kconfig files that do not lie in the set's folder
     * @throws IOException if a file cannot be read
     */
    public Generation(GenerateFolders folders, String version, Inputs inputs) throws IOException {
        this.folders = folders;
        this.version = version;
        this.ledger = new Ledger(folders.state().resolve("ledger"), folders.files(), version);
        this.inputs = inputs.paths("outside the set", ledger.otherInputs());
        this.before = Outputs.read(
                List.of(folders.sources().path(), folders.resources().path()));
    }

    /**
     * What was said when the same was generated, if nothing has changed since: then nothing is to be done.
     *
     * @throws IOException if a file cannot be read
     */
    public Optional<List<Said>> unchanged() throws IOException {
        return ledger.unchanged(inputs, before);
    }

    /** The folders of ordinary files that what is generated stands for, as they were when the same was generated. */
    public List<TakenFolder> takenBefore() {
        return TakenFolder.in(ledger.facts());
    }

    /** The dependencies that the module did without when the same was generated, as {@code groupId:artifactId}. */
    public SortedSet<String> absentBefore() {
        return AbsentDependencies.in(ledger.facts())
                .map(AbsentDependencies::names)
                .orElseGet(TreeSet::new);
    }

    /** The values of the options that the pom names when the same was generated. */
    public OptionValues pomBefore() {
        return OptionValues.in(ledger.facts()).orElseGet(OptionValues::none);
    }

    /** What has changed, for whoever wonders why there is something to do. */
    public String change() {
        return ledger.change(inputs, before);
    }

    /** The paths of all files in the folders, as they were before {@link #generate}. */
    public Outputs before() {
        return before;
    }

    /**
     * Resolves and renders a variant and brings the folders in line with it.
     *
     * @throws IOException if a file cannot be read or written
     */
    public GenerateResult generate(GenerateRequest request) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Optional<LoadedSet> set =
                VariantRenderer.load(request.set(), List.of(request.variant()), request.strict(), diagnostics);
        if (set.isEmpty()) {
            return GenerateResult.failed(diagnostics);
        }
        VariantResolver resolver =
                new VariantResolver(set.get().tree(), set.get().prefix(), request.strict());
        Optional<Configuration> configuration = resolver.resolve(request.variant(), diagnostics::add);
        if (configuration.isEmpty()) {
            return GenerateResult.failed(diagnostics);
        }
        SetDependencies dependencies = set.get().templates().dependencies();
        List<Diagnostic> wrong = new ArrayList<>(wrong(dependencies, request));
        wrong.addAll(request.pom().mistakes(set.get().tree()));
        if (!wrong.isEmpty()) {
            Places places = new Places(set.get().tree(), set.get().prefix());
            wrong.forEach(diagnostic -> diagnostics.add(diagnostic.withPlaces(places)));
            return GenerateResult.failed(diagnostics);
        }
        SortedSet<String> absent = dependencies.absent(configuration.get());
        OptionValues pom = OptionValues.of(request.pom().names(), configuration.get());
        boolean all = !AbsentDependencies.in(ledger.facts())
                        .map(before -> before.names().equals(absent))
                        .orElseGet(dependencies::isEmpty)
                || isCompiledOtherwise(request.pom(), pom);
        Optional<SyncResult> sync = synchronise(set.get(), configuration.get(), all, request, diagnostics);
        GenerateResult result = new GenerateResult(configuration, sync, absent, pom, diagnostics);
        if (result.succeeded() && !request.set().ranCommands()) {
            remember(result, request, taken(set.get()));
        }
        return result;
    }

    /** Whether an option that the compiler plugin may read has another value than when the same was generated last. */
    private boolean isCompiledOtherwise(PomOptions options, OptionValues now) {
        OptionValues before = pomBefore();
        return options.ofCompiler().stream()
                .anyMatch(option -> !Objects.equals(
                        before.values().get(option), now.values().get(option)));
    }

    /** What is wrong with the dependencies that the set names. */
    private static List<Diagnostic> wrong(SetDependencies dependencies, GenerateRequest request) {
        return request.hasConfiguration() ? dependencies.undeclared(request.dependencies()) : dependencies.misplaced();
    }

    private static List<TakenFolder> taken(LoadedSet set) {
        return set.templates().taken().stream().map(TakenFolder::of).toList();
    }

    /** @param everything whether all is to be compiled again */
    private Optional<SyncResult> synchronise(
            LoadedSet set,
            Configuration configuration,
            boolean everything,
            GenerateRequest request,
            List<Diagnostic> diagnostics)
            throws IOException {
        List<PlannedSource> plan = new ArrayList<>(set.templates().plan(configuration));
        List<Diagnostic> clashes = clashes(plan, request);
        if (!clashes.isEmpty()) {
            diagnostics.addAll(clashes);
            return Optional.empty();
        }
        if (request.hasConfiguration()) {
            plan.add(new ResolvedConfig(set, configuration));
        }
        SyncRequest sync = new SyncRequest(
                folders.sources(),
                folders.resources(),
                folders.state().resolve("files"),
                version,
                folders.files(),
                Optional.of(folders.classes()),
                handWritten(set),
                request.findsDependents(),
                everything,
                request.encoding());
        SyncPlan all = new SyncPlan(
                plan, set.templates().javaSources().keySet(), set.templates().resourcePaths());
        List<Diagnostic> said = new ArrayList<>();
        try {
            Optional<SyncResult> result = OutputDirectory.synchronise(
                    all,
                    before.of(folders.sources().path()),
                    before.of(folders.resources().path()),
                    sync,
                    said);
            if (result.isPresent()) {
                deleteOldCopies(set, plan);
            }
            return result;
        } finally {
            diagnostics.addAll(said);
        }
    }

    /** Without the sources that the generated ones stand for: those are not compiled. */
    private List<CompiledSources> handWritten(LoadedSet set) {
        List<Path> taken = taken(set).stream().map(TakenFolder::folder).toList();
        return folders.handWritten().stream()
                .filter(sources -> !taken.contains(sources.sources()))
                .toList();
    }

    /** Copies that an earlier build has made of resources that had no condition then, or of a Kbuild that is one now. */
    private void deleteOldCopies(LoadedSet set, List<PlannedSource> plan) throws IOException {
        Set<String> given = new HashSet<>();
        plan.stream().filter(PlannedSource::isResource).forEach(source -> given.add(source.path()));
        for (TakenFolder folder : taken(set)) {
            if (folder.isResources()) {
                for (String file : folder.files()) {
                    if (!given.contains(file)) {
                        AtomicFiles.delete(folders.classes().resolve(file), folders.classes());
                    }
                }
            }
        }
    }

    private static List<Diagnostic> clashes(List<PlannedSource> plan, GenerateRequest request) {
        List<String> resources = new ArrayList<>();
        List<String> all = new ArrayList<>(request.hasConfiguration() ? List.of(ResolvedConfig.PATH) : List.of());
        for (PlannedSource source : plan) {
            all.add(source.path());
            if (source.isResource()) {
                resources.add(source.path());
            }
        }
        List<Diagnostic> clashes = new ArrayList<>();
        if (request.hasConfiguration()) {
            ResolvedConfig.clash(resources).ifPresent(clashes::add);
        }
        all.stream()
                .filter(request.taken()::containsKey)
                .findFirst()
                .map(path -> clash(path, request.taken().getOrDefault(path, "")))
                .ifPresent(clashes::add);
        return clashes;
    }

    private static Diagnostic clash(String path, String execution) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.EXECUTION_CLASH,
                        "The execution '" + execution + "' of the goal 'generate' gives " + path
                                + " as well, and both go into the same classes.")
                .withHint("An artifact is of one configuration: name both sets' files in one Kbuild, with one Kconfig"
                        + " that has both as `source`; or generate the second one in a module of its own.");
    }

    private void remember(GenerateResult result, GenerateRequest request, List<TakenFolder> taken) throws IOException {
        SyncResult sync = result.sync().orElseThrow();
        List<Said> said = new ArrayList<>();
        result.diagnostics().stream()
                // It was true of what this run has found, and is not of what it leaves.
                .filter(diagnostic -> diagnostic.id() != DiagnosticId.EDITED_BY_HAND)
                .forEach(diagnostic -> said.add(Said.of(diagnostic)));
        said.add(Said.told(GenerateResult.summary(
                request.variant().name(),
                sync.written().size() + sync.unchanged().size(),
                0,
                0)));
        Outputs outputs = before.with(folders.sources().path(), sync.inSources())
                .with(folders.resources().path(), sync.inResources());
        List<String> facts =
                new ArrayList<>(taken.stream().map(TakenFolder::text).toList());
        facts.add(new AbsentDependencies(result.absent()).text());
        facts.add(result.pom().text());
        ledger.remember(inputs, outputs, request.set().filesOutside(), said, facts);
    }
}
