package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.maven.dependencies.DroppedDependencies;
import io.github.kconfig4j.maven.hold.FailureNotes;
import io.github.kconfig4j.maven.hold.ModuleHold;
import io.github.kconfig4j.maven.layout.Ide;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.layout.OrdinaryFolders;
import io.github.kconfig4j.maven.pom.OptionProperties;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.KnownSets;
import io.github.kconfig4j.maven.set.ModuleConfigs;
import io.github.kconfig4j.maven.set.ModuleHome;
import io.github.kconfig4j.maven.set.ModuleSources;
import io.github.kconfig4j.maven.set.NothingToDo;
import io.github.kconfig4j.maven.set.SetContent;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.maven.variants.AskedConfiguration;
import io.github.kconfig4j.maven.variants.ModuleVariants;
import io.github.kconfig4j.maven.variants.VariantListing;
import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.generate.TakenFolder;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.set.AnalysisFile;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.GrantedVariants;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.shell.SystemShell;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: where the template set and the configurations are, and how a result is told. */
abstract class AbstractKconfigMojo extends AbstractMojo {

    /** The module. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /**
     * The template set: the name of a set on the plugin's class path, where it lies below
     * {@code META-INF/kconfig/sets/}, or a folder of the module. Without it: the tree of the reactor's root that sources the
     * module's {@code src/main/kconfig/Kconfig}, or the tree there is if the module has none; else the folder
     * {@code src/main/kconfig} if it has a {@code Kconfig}, else the only set on the plugin's class path.
     */
    @Parameter(property = "kconfig.templateSet")
    private @Nullable String templateSet;

    /**
     * The folder of the {@code *_defconfig} files, of the text {@code Variants} that names further variants, and of the
     * fragments in its folder {@code fragments}. Without it: {@code configs} in the module, or at the root of the tree that
     * it belongs to.
     */
    @Parameter(property = "kconfig.configs")
    private @Nullable File configs;

    /**
     * The configuration file that the module is built from. Without it and without {@code defconfig}: {@code .config} in
     * the module, or at the root of the tree that it belongs to, else {@code configs/defconfig}. A build never writes it; the goals that configure do.
     */
    @Parameter(property = "kconfig.config")
    private @Nullable File config;

    /**
     * The defconfig that the module is built from: {@code x86_64} is {@code configs/x86_64_defconfig}. It may also be
     * the name of one of the pom's {@code variants} or of {@code configs/Variants}. {@code -Dkconfig.defconfig} on the command line beats the pom.
     */
    @Parameter(property = "kconfig.defconfig")
    private @Nullable String defconfig;

    /**
     * Fragments on top of the configuration, later ones win: {@code kvm} is {@code configs/fragments/kvm.config}. On
     * the command line: {@code -Dkconfig.fragments=kvm,preempt_rt}. Single values go on top of the fragments with
     * {@code -Dkconfig.set.SYMBOL=VALUE}.
     */
    @Parameter(property = "kconfig.fragments")
    private @Nullable List<String> fragments;

    /**
     * Variants besides the {@code *_defconfig} files and those that {@code configs/Variants} names, each with a {@code name}, the {@code defconfig} that it starts from
     * (without it the one of its name), and {@code fragments}.
     */
    @Parameter
    private @Nullable List<Variant> variants;

    /** Variables that {@code $(NAME)} in the Kconfig files gives. The environment of the build is not among them. */
    @Parameter
    private @Nullable Map<String, String> environment;

    /**
     * The dialect of the Kconfig files: {@code linux} (the newest kernel), {@code linux-next}, {@code linux-6.1}, {@code linux-5.13},
     * {@code linux-5}, {@code linux-4.20}, {@code linux-4.17}, {@code legacy}, {@code buildroot},
     * {@code coreboot}, {@code openwrt}, {@code u-boot}, {@code unikraft} or {@code kconfiglib}.
     */
    @Parameter(property = "kconfig.dialect", defaultValue = "linux")
    private String dialect = "linux";

    /**
     * Whether {@code $(shell,COMMAND)} in the Kconfig files runs its command, in the folder of {@code .config} and with the
     * environment of the build. If not, it is an error: a build runs nothing that a template set asks for unless told to.
     */
    @Parameter(property = "kconfig.allowShell", defaultValue = "false")
    private boolean allowShell;

    /**
     * Whether a value that was asked for and not granted, and a symbol that no Kconfig file declares, fail the build;
     * if not, they are warnings.
     */
    @Parameter(property = "kconfig.strict", defaultValue = "true")
    boolean strict;

    /** Whether to do nothing. */
    @Parameter(property = "kconfig.skip", defaultValue = "false")
    private boolean skip;

    private Optional<ModuleHold> hold = Optional.empty();
    private Optional<ModuleHome> home = Optional.empty();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: kconfig.skip is set");
            return;
        }
        boolean succeeded = false;
        try (SetSource set = setSource(part())) {
            Optional<String> reason = nothingToDo().reason(concern());
            if (reason.isPresent()) {
                getLog().debug("Nothing to do: " + reason.get());
                return;
            }
            if (configs == null && concern() != Concern.MODULE) {
                report(ModuleConfigs.notRead(home()));
            }
            moduleSources().late().check(set);
            execute(set);
            succeeded = true;
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("Cannot read or write: " + e, e);
        } finally {
            if (hold.isPresent()) {
                hold.get().endOfGoal(succeeded);
            }
        }
    }

    /** What the goal does; one that remembers what it did may not need the template set. */
    abstract void execute(SetSource set) throws IOException, MojoFailureException;

    /** The part of the module that the goal has to do with. */
    ModulePart part() {
        return ModulePart.MAIN;
    }

    /** What the goal has to do with. */
    Concern concern() {
        return Concern.PART;
    }

    /** Whether a module of which no file depends on an option has to do with options all the same, by what it depends on. */
    boolean dependsOnOptions() throws IOException {
        return false;
    }

    private NothingToDo nothingToDo() throws IOException {
        return new NothingToDo(
                project,
                session,
                plugin,
                home(),
                pluginClassPath(),
                new NothingToDo.Asked(templateSet, configs),
                this::isEmpty);
    }

    /** Whether no file of the part depends on an option, and none did in an earlier build, which would leave what it made. */
    private boolean isEmpty() throws IOException, MojoFailureException {
        boolean isMain = part() == ModulePart.MAIN;
        if (dependsOnOptions()) {
            return false;
        }
        if (Files.isDirectory(moduleSources().templates(part()))
                || Files.exists(ledger(isMain ? "generate" : "generate-tests"))) {
            return false;
        }
        if (isMain && !optionProperties().named().isEmpty()) {
            return false;
        }
        try (SetSource set = setSource(part())) {
            moduleSources().late().check(set);
            return moduleSources().of(part()).ordinary().stream().noneMatch(root -> Files.isDirectory(root.folder()))
                    || read(set).load().filter(SetContent::isEmpty).isPresent();
        }
    }

    /** The set with what it decides on in a part of the module; it is not opened yet. */
    SetSource setSource(ModulePart of) throws IOException, MojoFailureException {
        return new SetSource(
                home(),
                pluginClassPath(),
                templateSet,
                kconfigOptions(),
                moduleSources().of(of));
    }

    /** Where the options and the configurations of the module are. */
    ModuleHome home() throws IOException {
        if (home.isEmpty()) {
            home = Optional.of(
                    templateSet == null
                            ? ModuleHome.find(project, session)
                            : new ModuleHome(basedir(), Optional.empty()));
        }
        return home.get();
    }

    /** The folders of ordinary sources and resources. */
    OrdinaryFolders ordinaryFolders() {
        return moduleSources().folders(part());
    }

    private ModuleSources moduleSources() {
        return new ModuleSources(project, session, knownHome(), templateSet, context());
    }

    private List<Path> pluginClassPath() {
        List<Path> classPath = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            classPath.add(artifact.getFile().toPath());
        }
        return classPath;
    }

    private KconfigOptions kconfigOptions() throws IOException, MojoFailureException {
        Map<String, String> variables = environment == null ? Map.of() : environment;
        KconfigOptions options = KconfigOptions.defaults()
                .withDialect(dialect())
                .withEnvironment(variables)
                .withSourcedMainmenu();
        if (!allowShell) {
            return options;
        }
        Map<String, String> inherited = new HashMap<>(System.getenv());
        inherited.putAll(variables);
        return options.withShell(new SystemShell(home().folder(), inherited));
    }

    private Dialect dialect() throws MojoFailureException {
        return Dialect.named(dialect)
                .orElseThrow(() -> new MojoFailureException("There is no dialect '" + dialect + "'; there are "
                        + Arrays.stream(Dialect.values()).map(Dialect::id).collect(Collectors.joining(", ")) + "."));
    }

    Path basedir() {
        return project.getBasedir().toPath();
    }

    /** What is remembered between two builds. */
    Path state() {
        return Path.of(project.getBuild().getDirectory(), "maven-status", "kconfig");
    }

    /** What a goal remembers of its last run. */
    Path ledger(String name) {
        return state().resolve("ledger").resolve(name);
    }

    /** The set, as an earlier goal of this build has read it if it is still the same. */
    SetLoader loader(SetSource set) throws IOException, MojoFailureException {
        SetLoader loader = read(set);
        take(loader);
        return loader;
    }

    private SetLoader read(SetSource set) throws IOException, MojoFailureException {
        String hash = set.hash().isPresent() ? set.hash().get() : inputs(set).hash();
        AnalysisFile analysis = new AnalysisFile(
                ledger(part() == ModulePart.MAIN ? "templates" : "test-templates"),
                files(),
                version() + " " + set.code());
        return new KnownSets(context()).read(set, part(), hash, analysis);
    }

    private void take(SetLoader loader) throws MojoFailureException {
        ordinaryFolders().take(taken(loader));
    }

    /** The folders of which a set gives files. */
    static List<TakenFolder> taken(SetLoader loader) {
        List<TakenFolder> taken = new ArrayList<>();
        loader.load().ifPresent(set -> set.templates().taken().forEach(root -> taken.add(TakenFolder.of(root))));
        return taken;
    }

    /** Writes what goals write. */
    AtomicFiles files() {
        return new AtomicFiles(state().resolve("scratch"));
    }

    /**
     * Waits until no other Maven builds the module, and keeps others waiting to the end of this build. What a build that was
     * killed has left half-written goes.
     *
     * @return whether this is the first goal of ours in this build, and the last build may have left something half-written
     *     where other plugins write
     */
    boolean holdModule() throws IOException {
        return hold().take(files(), relative(hold().lock()));
    }

    /** Has it said better why a goal of any plugin fails in this build. */
    void onFailure(FailureNotes notes) {
        hold().onFailure(part(), notes);
    }

    private ModuleHold hold() {
        if (hold.isEmpty()) {
            hold = Optional.of(new ModuleHold(session, project, getLog(), context(), state()));
        }
        return hold.get();
    }

    /** What the outcome of each goal depends on, besides what only that one asks for. */
    Inputs inputs(SetSource set) throws IOException {
        Inputs inputs = new Inputs()
                .text("java", System.getProperty("java.vendor") + " " + System.getProperty("java.version"))
                .text("os", System.getProperty("os.name") + " " + System.getProperty("os.version"))
                .text("ide", String.valueOf(Ide.runs(session)))
                .text("templateSet", set.wanted())
                .text("strict", String.valueOf(strict))
                .text("dialect", dialect)
                .text("allowShell", String.valueOf(allowShell));
        for (Map.Entry<String, String> variable :
                new TreeMap<>(environment == null ? Map.<String, String>of() : environment).entrySet()) {
            inputs.text("environment " + variable.getKey(), variable.getValue());
        }
        inputs.paths("set", set.paths());
        set.read(inputs);
        return inputs;
    }

    /** Adds what a variant is made from. */
    static Inputs addTo(Inputs inputs, VariantSpec variant) throws IOException {
        inputs.text("variant", variant.description());
        for (ConfigFile file : variant.files()) {
            inputs.path("configuration", file.path());
        }
        return inputs;
    }

    /** How a message names a file: relative to the module, with {@code /} on every system. */
    String relative(Path file) {
        return knownHome().name(file);
    }

    String version() {
        return plugin.getVersion();
    }

    /** The variant that the module itself is built as. */
    VariantSpec chosenVariant() throws MojoFailureException {
        return moduleVariants().chosen();
    }

    /** What the module can be built as. */
    ModuleVariants moduleVariants() {
        return new ModuleVariants(
                knownHome(),
                configs(),
                variants == null
                        ? List.of()
                        : variants.stream().map(Variant::named).toList(),
                new AskedConfiguration(session.getUserProperties(), config, defconfig, fragments));
    }

    /** The folder of {@code .config}: the module, or the root of the tree that it belongs to. */
    Path configFolder() {
        return knownHome().folder();
    }

    /** The folder of the defconfigs. */
    Path configs() {
        return configs == null ? configFolder().resolve("configs") : configs.toPath();
    }

    private ModuleHome knownHome() {
        try {
            return home();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All variants of the module, without those that are to be left out because they ask for what cannot be. */
    List<VariantSpec> allVariants() throws MojoFailureException {
        VariantListing listing = moduleVariants().listed();
        report(listing.diagnostics());
        try (SetSource set = setSource(part())) {
            GrantedVariants granted = ModuleVariants.granted(listing, set::open, context());
            report(granted.diagnostics());
            return granted.variants();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of another module of this build, as far as its own files name them. */
    List<VariantSpec> allVariants(MavenProject module) throws IOException, MojoFailureException {
        ModuleHome of = ModuleHome.find(module, session);
        AskedConfiguration nothing = new AskedConfiguration(new Properties(), null, null, null);
        VariantListing listing = new ModuleVariants(of, of.folder().resolve("configs"), List.of(), nothing).listed();
        report(listing.diagnostics());
        ModuleSources sources = new ModuleSources(module, session, of, null, new HashMap<>());
        try (SetSource set =
                new SetSource(of, pluginClassPath(), null, kconfigOptions(), sources.of(ModulePart.MAIN))) {
            GrantedVariants granted = ModuleVariants.granted(listing, set::open, new HashMap<>());
            report(granted.diagnostics());
            return granted.variants();
        }
    }

    /** The dependencies that the module does without as it is built. */
    DroppedDependencies dropped() {
        return new DroppedDependencies(project, context());
    }

    /** The properties of the module that are options. */
    OptionProperties optionProperties() {
        return new OptionProperties(session, project, context());
    }

    /** Maven keeps the context of a plugin for one module and one build. */
    @SuppressWarnings("unchecked") // Maven's map has no types.
    Map<Object, Object> context() {
        return getPluginContext();
    }

    /** Logs everything that no goal has said of the module in this build, and fails the build if there is an error. */
    void report(List<Diagnostic> diagnostics) throws MojoFailureException {
        List<Said> said = new ArrayList<>();
        diagnostics.forEach(diagnostic -> said.add(Said.of(diagnostic)));
        tell(said);
    }

    /** Logs everything that no goal has said of the module in this build, and fails the build if there is an error. */
    void tell(List<Said> all) throws MojoFailureException {
        new Teller(getLog(), context()).tell(all);
    }
}
