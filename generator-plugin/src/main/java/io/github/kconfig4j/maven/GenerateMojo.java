package io.github.kconfig4j.maven;

import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.sync.Claim;
import io.github.kconfig4j.generate.sync.CompiledSources;
import io.github.kconfig4j.generate.sync.OutputRoot;
import io.github.kconfig4j.product.generate.BuiltFolder;
import io.github.kconfig4j.product.generate.GenerateFolders;
import io.github.kconfig4j.product.generate.GenerateRequest;
import io.github.kconfig4j.product.generate.GenerateResult;
import io.github.kconfig4j.product.generate.Generation;
import io.github.kconfig4j.product.generate.HalfWritten;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.ledger.Said;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Generates the sources of one variant, which the module is then built from. A file whose text does not change is not
 * touched; one that no longer belongs to the variant is deleted together with its classes. A file that the goal has not
 * written is never overwritten or deleted.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class GenerateMojo extends AbstractSourcesMojo {
    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";
    /** The properties that the compiler plugin's parameter is by default. */
    private static final List<String> ENCODING = List.of("encoding", "project.build.sourceEncoding");

    @Inject
    private LifecycleExecutor lifecycle;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        if (holdModule()) {
            deleteHalfWritten();
        }
        List<CompiledSources> handWritten = handWritten();
        rememberFolders();
        // First of all: also a build in which nothing is to do compiles what an earlier one generated.
        project.addCompileSourceRoot(sources.getPath());
        Resource generated = new Resource();
        generated.setDirectory(resources.getPath());
        project.addResource(generated);
        Executions executions = new Executions(context(), execution);
        executions.claim(sources.toPath(), relative(sources.toPath()));
        executions.claim(resources.toPath(), relative(resources.toPath()));
        VariantSpec variant = chosenVariant();
        Generation generation = new Generation(folders(handWritten, executions), version(), inputs(set, variant));
        Optional<List<Said>> unchanged = generation.unchanged();
        if (unchanged.isPresent()) {
            executions.wrote(generation.before().of(sources.toPath()));
            executions.wrote(generation.before().of(resources.toPath()));
            tell(unchanged.get());
            return;
        }
        getLog().debug("generate has work to do: " + generation.change());
        Optional<CompilerSettings> compiler = new ModulePlugins(session, project, lifecycle).compiler();
        GenerateResult result = generation.generate(new GenerateRequest(
                loader(set),
                variant,
                compiler.isPresent() ? compiler.get().encoding() : Charset.defaultCharset(),
                compiler.filter(CompilerSettings::findsDependents).isPresent(),
                strict,
                executions.writtenByOthers()));
        report(result.diagnostics());
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

    private void deleteHalfWritten() throws IOException {
        List<Path> roots = new ArrayList<>(
                project.getCompileSourceRoots().stream().map(Path::of).toList());
        roots.add(sources.toPath());
        List<Path> copied = copied(project.getResources());
        copied.add(resources.toPath());
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

    /** The module's own sources and those of its tests: both can name what is generated. */
    private List<CompiledSources> handWritten() {
        List<CompiledSources> roots = new ArrayList<>();
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        for (String root : project.getCompileSourceRoots()) {
            if (!Path.of(root).equals(sources.toPath())) {
                roots.add(new CompiledSources(Path.of(root), classes));
            }
        }
        Path testClasses = Path.of(project.getBuild().getTestOutputDirectory());
        for (String root : project.getTestCompileSourceRoots()) {
            roots.add(new CompiledSources(Path.of(root), testClasses));
        }
        return roots;
    }

    private GenerateFolders folders(List<CompiledSources> handWritten, Executions executions) {
        String classes = executions.isForClasses()
                ? project.getBuild().getOutputDirectory()
                : project.getBuild().getTestOutputDirectory();
        return new GenerateFolders(
                output(sources.toPath(), "generated-sources"),
                output(resources.toPath(), "generated-resources"),
                stateOfFolders(),
                files(),
                Path.of(classes),
                handWritten);
    }

    private OutputRoot output(Path folder, String kind) {
        Path build = Path.of(project.getBuild().getDirectory());
        if (folder.equals(build.resolve(kind).resolve("kconfig"))) {
            return new OutputRoot(folder, Claim.FOLDER);
        }
        return new OutputRoot(folder, folder.startsWith(build) ? Claim.NAMES : Claim.NOTHING);
    }

    /** One for each pair of folders, whichever execution writes to them. */
    private Path stateOfFolders() {
        Path build = Path.of(project.getBuild().getDirectory());
        String folders = build.relativize(sources.toPath()) + "\n" + build.relativize(resources.toPath());
        boolean usual = output(sources.toPath(), "generated-sources").claim() == Claim.FOLDER
                && output(resources.toPath(), "generated-resources").claim() == Claim.FOLDER;
        return ledger(usual ? "generate" : "generate-" + FileHashes.of(folders));
    }

    /** What decides on the encoding is read, not the encoding: Maven would have to plan the build for it. */
    private Inputs inputs(SetSource set, VariantSpec variant) throws IOException {
        Inputs inputs = inputs(set)
                .text("classes", project.getBuild().getOutputDirectory())
                .text("default encoding", Charset.defaultCharset().name());
        Plugin compiler = project.getPlugin(COMPILER);
        if (compiler != null) {
            inputs.text("compiler", compiler.getVersion() + " " + compiler.getConfiguration());
            for (PluginExecution one : compiler.getExecutions()) {
                inputs.text("compiler " + one.getId(), String.valueOf(one.getConfiguration()));
            }
        }
        for (Properties properties :
                List.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties())) {
            for (String name : ENCODING) {
                inputs.text(name, properties.getProperty(name, ""));
            }
        }
        return addTo(inputs, variant);
    }
}
