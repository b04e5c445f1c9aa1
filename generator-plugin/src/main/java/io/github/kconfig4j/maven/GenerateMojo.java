package io.github.kconfig4j.maven;

import io.github.kconfig4j.generate.sync.SyncResult;
import io.github.kconfig4j.product.generate.GenerateRequest;
import io.github.kconfig4j.product.generate.GenerateResult;
import io.github.kconfig4j.product.generate.Generation;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Generates the sources of one variant, which the module is then built from. A file whose text does not change is not
 * touched; one that no longer belongs to the variant is deleted together with its classes.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class GenerateMojo extends AbstractSourcesMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    @Override
    void run(SetInput set) throws MojoFailureException {
        List<Path> handWritten =
                project.getCompileSourceRoots().stream().map(Path::of).toList();
        rememberFolders();
        // First of all: also a build in which nothing is to do compiles what an earlier one generated.
        project.addCompileSourceRoot(sources.getPath());
        Resource generated = new Resource();
        generated.setDirectory(resources.getPath());
        project.addResource(generated);
        VariantSpec variant = chosenVariant();
        GenerateResult result = Generation.generate(new GenerateRequest(
                set,
                variant,
                sources.toPath(),
                resources.toPath(),
                state(),
                Path.of(project.getBuild().getOutputDirectory()),
                handWritten,
                encoding(),
                version(),
                strict));
        report(result.diagnostics());
        result.sync().map(sync -> variant.name() + ": " + summary(sync)).ifPresent(getLog()::info);
    }

    private Charset encoding() throws MojoFailureException {
        Optional<CompilerSettings> compiler = new ModulePlugins(session, project, lifecycle).compiler();
        return compiler.isPresent() ? compiler.get().encoding() : Charset.defaultCharset();
    }

    private static String summary(SyncResult sync) {
        return "%d files generated, of which %d were written; %d deleted"
                .formatted(
                        sync.written().size() + sync.unchanged().size(),
                        sync.written().size(),
                        sync.deleted().size());
    }
}
