package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.maven.layout.SourceEncoding;
import io.github.kconfig4j.product.ledger.Inputs;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** Finds out how a module's sources are compiled: Maven would have to plan the build for it, so that it is kept. */
public final class CompilationFinder {
    /** The properties that those of the compiler plugin's parameters are that count here. */
    private static final List<String> PARAMETERS = Stream.concat(
                    SourceEncoding.PROPERTIES.stream(), Stream.of("maven.compiler.useIncrementalCompilation"))
            .toList();

    private final MavenSession session;
    private final MavenProject project;
    private final LifecycleExecutor lifecycle;
    private final Path file;
    private final AtomicFiles files;
    private final String version;

    /**
     * @param file where it is kept from build to build
     * @param files writes it
     * @param version the version of this product
     */
    public CompilationFinder(
            MavenSession session,
            MavenProject project,
            LifecycleExecutor lifecycle,
            Path file,
            AtomicFiles files,
            String version) {
        this.session = session;
        this.project = project;
        this.lifecycle = lifecycle;
        this.file = file;
        this.files = files;
        this.version = version;
    }

    /**
     * Adds all that decides on how sources are compiled, as far as it counts here.
     *
     * @return whether the texts are all there is; not if something in them is still to be looked up
     */
    public boolean addTo(Inputs inputs) {
        StringBuilder setup = new StringBuilder();
        inputs.text("default encoding", Charset.defaultCharset().name());
        Plugin compiler = project.getPlugin(SourceEncoding.COMPILER);
        if (compiler != null) {
            setup.append(compiler.getConfiguration());
            inputs.text("compiler", compiler.getVersion() + " " + compiler.getConfiguration());
            for (PluginExecution one : compiler.getExecutions()) {
                setup.append(one.getConfiguration());
                inputs.text("compiler " + one.getId(), String.valueOf(one.getConfiguration()));
            }
        }
        for (Properties properties :
                List.of(session.getUserProperties(), session.getSystemProperties(), project.getProperties())) {
            for (String name : PARAMETERS) {
                setup.append(properties.getProperty(name, ""));
                inputs.text(name, properties.getProperty(name, ""));
            }
        }
        return setup.indexOf("${") < 0;
    }

    /** How sources are compiled, as an earlier build has found it out if nothing has changed that decides on it. */
    public SourceCompilation find() throws IOException, MojoFailureException {
        Inputs decisive = new Inputs();
        boolean complete = addTo(decisive);
        CompilationFile kept = new CompilationFile(file, files, version, decisive.hash());
        Optional<SourceCompilation> known = complete ? kept.read() : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        Optional<CompilerSettings> compiler = new ModulePlugins(session, project, lifecycle).compiler();
        SourceCompilation found = new SourceCompilation(
                compiler.isPresent() ? compiler.get().encoding() : Charset.defaultCharset(),
                compiler.filter(CompilerSettings::findsDependents).isPresent());
        if (complete) {
            kept.write(found);
        }
        return found;
    }
}
