package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.sync.Claim;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputRoot;
import io.github.kconfig4j.maven.layout.GeneratedFolders;
import io.github.kconfig4j.maven.layout.Ide;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.plugins.CompilationFinder;
import io.github.kconfig4j.maven.plugins.SourceCompilation;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.generate.BuiltFolder;
import io.github.kconfig4j.product.generate.GenerateFolders;
import io.github.kconfig4j.product.generate.GenerateRequest;
import io.github.kconfig4j.product.generate.GenerateResult;
import io.github.kconfig4j.product.generate.Generation;
import io.github.kconfig4j.product.generate.HalfWritten;
import io.github.kconfig4j.product.generate.TakenFolder;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.pom.OptionValues;
import io.github.kconfig4j.product.pom.PomOptions;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.Rendering;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Generates what one part of a module is built from. */
abstract class AbstractGenerateMojo extends AbstractKconfigMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** The folder of the generated sources. */
    abstract Path sources();

    /** The folder of the generated resources. */
    abstract Path resources();

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        if (holdModule()) {
            deleteHalfWritten();
        }
        List<CompiledSources> handWritten = handWritten();
        new GeneratedFolders(context(), part()).remember(sources(), resources());
        // First of all: also a build in which nothing is to do compiles what an earlier one generated.
        part().addSourceRoot(project, sources().toString());
        Resource generated = new Resource();
        generated.setDirectory(resources().toString());
        part().addResource(project, generated);
        Executions executions = new Executions(context(), execution);
        claim(executions, sources());
        claim(executions, resources());
        VariantSpec variant = chosenVariant();
        onFailure((failure, said) -> located(failure, said, variant));
        PomOptions pom = part() == ModulePart.MAIN ? optionProperties().named() : PomOptions.none();
        Generation generation = new Generation(folders(handWritten, executions), version(), inputs(set, variant, pom));
        Optional<List<Said>> unchanged = generation.unchanged();
        if (unchanged.isPresent()) {
            executions.wrote(generation.before().of(sources()));
            executions.wrote(generation.before().of(resources()));
            ordinaryFolders().take(generation.takenBefore());
            filter(generation.takenBefore());
            drop(generation.absentBefore());
            set(generation.pomBefore());
            tell(unchanged.get());
            return;
        }
        getLog().debug(execution.getGoal() + " has work to do: " + generation.change());
        SourceCompilation compilation = compilation().find();
        SetLoader loader = loader(set);
        filter(taken(loader));
        GenerateResult result = generation.generate(new GenerateRequest(
                loader,
                variant,
                compilation.encoding(),
                compilation.findsDependents(),
                strict,
                executions.writtenByOthers(),
                dropped().declaredNames(),
                pom,
                part() == ModulePart.MAIN));
        report(result.diagnostics());
        drop(result.absent());
        set(result.pom());
        result.sync().ifPresent(sync -> {
            executions.wrote(sync.inSources());
            executions.wrote(sync.inResources());
            getLog().info(GenerateResult.summary(
                    variant.name(),
                    sync.written().size() + sync.unchanged().size(),
                    sync.written().size(),
                    sync.deleted().size()));
        });
    }

    /** An IDE compiles what is written, with all branches. */
    private void drop(SortedSet<String> absent) {
        if (!Ide.runs(session)) {
            dropped().drop(absent);
        }
    }

    private void set(OptionValues values) {
        if (!values.values().isEmpty()) {
            optionProperties().set(values);
        }
    }

    /** What stands for files that the pom filters is filtered as well. */
    private void filter(List<TakenFolder> taken) {
        SortedSet<String> files = ordinaryFolders().filtered(taken);
        if (files.isEmpty()) {
            return;
        }
        Resource filtered = new Resource();
        filtered.setDirectory(resources().toString());
        filtered.setFiltering(true);
        for (Resource resource : part().resources(project)) {
            if (!resource.isFiltering() && Path.of(resource.getDirectory()).equals(resources())) {
                files.forEach(resource::addExclude);
            }
        }
        files.forEach(filtered::addInclude);
        part().addResource(project, filtered);
    }

    /** Tells of what the compiler plugin finds wrong in generated sources where it is to be mended. */
    private String located(ExecutionEvent failure, String said, VariantSpec variant) {
        boolean isCompiler = failure.getMojoExecution() != null
                && failure.getMojoExecution().getArtifactId().equals("maven-compiler-plugin");
        if (!isCompiler) {
            return said;
        }
        try (SetSource set = setSource(part())) {
            return CompilerMessages.of(sources(), Rendering.render(set.open(), List.of(variant), strict))
                    .map(messages -> messages.located(said))
                    .orElse(said);
        } catch (IOException | UncheckedIOException | MojoFailureException e) {
            getLog().debug("What the compiler says cannot be placed: " + e);
            return said;
        }
    }

    private void claim(Executions executions, Path folder) throws MojoFailureException {
        Optional<Diagnostic> clash = executions.claim(folder, relative(folder));
        if (clash.isPresent()) {
            report(List.of(clash.get()));
        }
    }

    private void deleteHalfWritten() throws IOException {
        List<Path> roots = new ArrayList<>(
                project.getCompileSourceRoots().stream().map(Path::of).toList());
        roots.add(sources());
        List<Path> copied = copied(project.getResources());
        copied.add(resources());
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        List<Path> deleted = new ArrayList<>(HalfWritten.delete(new BuiltFolder(classes, roots, copied)));
        deleted.addAll(HalfWritten.delete(new BuiltFolder(
                Path.of(project.getBuild().getTestOutputDirectory()),
                project.getTestCompileSourceRoots().stream().map(Path::of).toList(),
                copied(project.getTestResources()))));
        if (!deleted.isEmpty()) {
            getLog().info("The last build of the module has not come to its end: deleted "
                    + deleted.stream().map(this::relative).collect(Collectors.joining(", "))
                    + ", which may be half-written, so that they are made again.");
        }
    }

    private static List<Path> copied(List<Resource> resources) {
        List<Path> folders = new ArrayList<>();
        for (Resource resource : resources) {
            if (!resource.isFiltering() && resource.getTargetPath() == null) {
                folders.add(Path.of(resource.getDirectory()));
            }
        }
        return folders;
    }

    /** What can name what is generated: the sources that are compiled with it, and those of tests. */
    private List<CompiledSources> handWritten() {
        List<CompiledSources> roots = new ArrayList<>();
        for (String root : part().sourceRoots(project)) {
            if (!Path.of(root).equals(sources())) {
                roots.add(new CompiledSources(Path.of(root), part().classes(project)));
            }
        }
        if (part() == ModulePart.MAIN) {
            Path testClasses = ModulePart.TEST.classes(project);
            for (String root : project.getTestCompileSourceRoots()) {
                roots.add(new CompiledSources(Path.of(root), testClasses));
            }
            // Of ordinary test sources with conditions these are compiled.
            roots.add(new CompiledSources(build().resolve(ofTests("sources")).resolve("kconfig"), testClasses));
        }
        return roots;
    }

    private Path build() {
        return Path.of(project.getBuild().getDirectory());
    }

    private static String ofTests(String kind) {
        return "generated-test-" + kind;
    }

    private String kind(String kind) {
        return part() == ModulePart.MAIN ? "generated-" + kind : ofTests(kind);
    }

    private GenerateFolders folders(List<CompiledSources> handWritten, Executions executions) {
        ModulePart where = executions.isForClasses() ? part() : ModulePart.TEST;
        return new GenerateFolders(
                output(sources(), kind("sources")),
                output(resources(), kind("resources")),
                stateOfFolders(),
                files(),
                where.classes(project),
                handWritten);
    }

    private OutputRoot output(Path folder, String kind) {
        Path build = build();
        if (folder.equals(build.resolve(kind).resolve("kconfig"))) {
            return new OutputRoot(folder, Claim.FOLDER);
        }
        return new OutputRoot(folder, folder.startsWith(build) ? Claim.NAMES : Claim.NOTHING);
    }

    /** One for each pair of folders, whichever execution writes to them. */
    private Path stateOfFolders() {
        Path build = build();
        String folders = build.relativize(sources()) + "\n" + build.relativize(resources());
        String goal = part() == ModulePart.MAIN ? "generate" : "generate-tests";
        boolean usual = output(sources(), kind("sources")).claim() == Claim.FOLDER
                && output(resources(), kind("resources")).claim() == Claim.FOLDER;
        return ledger(usual ? goal : goal + "-" + FileHashes.of(folders));
    }

    /** What decides on the encoding is read, not the encoding: Maven would have to plan the build for it. */
    private Inputs inputs(SetSource set, VariantSpec variant, PomOptions pom) throws IOException {
        Inputs inputs = inputs(set)
                .text("classes", part().classes(project).toString())
                .text("dependencies", String.join(" ", dropped().declaredNames()))
                .text("options in the pom", pom.toString());
        compilation().addTo(inputs);
        return addTo(inputs, variant);
    }

    private CompilationFinder compilation() {
        return new CompilationFinder(session, project, lifecycle, ledger("compilation"), files(), version());
    }
}
