package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.SourceRoots;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.maven.dependencies.ModuleDependencies;
import io.github.kconfig4j.maven.plugins.CompilerSettings;
import io.github.kconfig4j.maven.plugins.Parameters;
import io.github.kconfig4j.maven.plugins.PluginMessages;
import io.github.kconfig4j.product.module.BuildFolders;
import io.github.kconfig4j.product.module.CompiledAgainst;
import io.github.kconfig4j.product.module.GeneratedFiles;
import io.github.kconfig4j.product.module.OwnCompiler;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The module's executions of its compiler plugin, run on a copy of the module whose build directory is another one: neither
 * its classes nor what the plugin remembers of them are touched. One compilation at a time.
 */
final class OwnCompilerPlugin implements OwnCompiler {
    private final MavenSession session;
    private final MavenProject project;
    private final ModuleDependencies dependencies;
    private final List<CompilerSettings> executions;
    private final String jdk;
    private final BuildFolders module;
    private final Path scratch;
    private final BuildPluginManager manager;

    /**
     * @param dependencies what the module depends on in each configuration
     * @param executions those that compile the module, in their order
     * @param jdk what chooses the JDK that compiles for all of them
     * @param module the module's own folders
     * @param scratch the folder that is used; it is emptied
     */
    OwnCompilerPlugin(
            MavenSession session,
            MavenProject project,
            ModuleDependencies dependencies,
            List<CompilerSettings> executions,
            String jdk,
            BuildFolders module,
            Path scratch,
            BuildPluginManager manager) {
        this.session = session;
        this.project = project;
        this.dependencies = dependencies;
        this.executions = List.copyOf(executions);
        this.jdk = jdk;
        this.module = module;
        this.scratch = scratch;
        this.manager = manager;
    }

    /** The fourth one asks Maven 4 for the module and takes none that it is given. */
    @Override
    public Optional<String> impossible() {
        return executions.stream()
                .map(settings -> settings.setup().execution().getVersion())
                .filter(version -> version != null && version.startsWith("4"))
                .findFirst()
                .map(version -> "The maven-compiler-plugin " + version
                        + " cannot be run with other folders than the module's: use version 3 of it.");
    }

    @Override
    public String setup() {
        StringBuilder setup = new StringBuilder(jdk).append('\n');
        for (CompilerSettings settings : executions) {
            MojoExecution execution = settings.setup().execution();
            setup.append(execution.getVersion()).append('\n').append(execution.getConfiguration());
            Plugin plugin = execution.getPlugin();
            if (plugin != null) {
                plugin.getDependencies()
                        .forEach(dependency -> setup.append(dependency.getManagementKey())
                                .append(':')
                                .append(dependency.getVersion())
                                .append('\n'));
            }
        }
        return setup.toString();
    }

    @Override
    public synchronized CompileResult compile(
            GeneratedFiles generated, Optional<Set<String>> only, CompiledAgainst against) {
        try {
            AtomicFiles.deleteAll(scratch);
            Scratch folders = new Scratch(scratch);
            write(folders.sources(), generated);
            for (Map.Entry<String, byte[]> resource : generated.resources().entrySet()) {
                write(folders.classes().resolve(resource.getKey()), resource.getValue());
            }
            CompileResult result = run(folders, generated, only, against);
            AtomicFiles.deleteAll(scratch);
            return result;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path folder, GeneratedFiles generated) throws IOException {
        Charset encoding = executions
                .get(0)
                .setup()
                .value("encoding")
                .map(Charset::forName)
                .orElseGet(Charset::defaultCharset);
        Files.createDirectories(folder);
        for (Map.Entry<String, String> source : generated.sources().entrySet()) {
            write(folder.resolve(source.getKey()), source.getValue().getBytes(encoding));
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(file, content);
    }

    private CompileResult run(
            Scratch folders, GeneratedFiles generated, Optional<Set<String>> only, CompiledAgainst against)
            throws IOException {
        MavenSession copy = session.clone();
        copy.setCurrentProject(moved(folders, against));
        for (CompilerSettings settings : executions) {
            MojoExecution setup = settings.setup().execution();
            Xpp3Dom configuration = new MovedConfiguration(module, folders).of(setup, sourceRoots(settings));
            only.ifPresent(paths -> Parameters.set(configuration, Parameters.list("includes", "include", paths)));
            MojoExecution execution = new MojoExecution(setup.getMojoDescriptor(), setup.getExecutionId() + "-kconfig");
            execution.setConfiguration(configuration);
            try {
                manager.executeMojo(copy, execution);
            } catch (MojoFailureException e) {
                return CompileResult.failed(PluginMessages.of(e, folders.sources()));
            } catch (MojoExecutionException | PluginConfigurationException | PluginManagerException e) {
                return CompileResult.failed(List.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.OWN_COMPILER,
                        "The module's compiler plugin cannot be run once more: " + e.getMessage())));
            }
        }
        return CompileResult.of(
                written(folders.classes(), generated.resources()), written(folders.generated(), Map.of()), List.of());
    }

    /** Without the folders of the module's own that annotation processors write to. */
    private List<Path> sourceRoots(CompilerSettings settings) {
        return settings.sourceRoots().stream()
                .filter(root -> executions.stream()
                        .noneMatch(other -> other.generatedSources().equals(Optional.of(root))))
                .toList();
    }

    /** A copy of the module that is built in other folders, and with other files of its dependencies. */
    private MavenProject moved(Scratch folders, CompiledAgainst against) {
        MavenProject as = against.absent().map(dependencies::without).orElse(project);
        MavenProject copy = ModuleCopy.in(as, folders.build(), folders.classes());
        copy.getProperties().putAll(project.getProperties());
        Set<Artifact> artifacts = new LinkedHashSet<>();
        for (Artifact dependency : as.getArtifacts()) {
            artifacts.add(replaced(dependency, against.replaced()));
        }
        copy.setArtifacts(artifacts);
        return copy;
    }

    private static Artifact replaced(Artifact dependency, Map<Path, Path> replaced) {
        File file = dependency.getFile();
        Path other = file == null ? null : replaced.get(file.toPath());
        if (other == null) {
            return dependency;
        }
        Artifact copy = ArtifactUtils.copyArtifact(dependency);
        copy.setFile(other.toFile());
        return copy;
    }

    private static SortedMap<String, byte[]> written(Path classes, Map<String, byte[]> before) throws IOException {
        SortedMap<String, byte[]> written = new TreeMap<>();
        for (Path file : SourceRoots.files(classes)) {
            String path = classes.relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            if (!Arrays.equals(before.get(path), bytes)) {
                written.put(path, bytes);
            }
        }
        return written;
    }
}
