package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.importer.ChangeWriter;
import io.github.kconfig4j.importer.FileChange;
import io.github.kconfig4j.importer.ImportRequest;
import io.github.kconfig4j.importer.ImportResult;
import io.github.kconfig4j.importer.Importer;
import io.github.kconfig4j.importer.UnifiedDiff;
import io.github.kconfig4j.maven.layout.SourceEncoding;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Turns the comments of munge, of the Java Comment Preprocessor or of Antenna in the sources of the module into directives, and
 * declares the options that they ask for in {@code src/main/kconfig/Kconfig}. It changes the sources themselves: all of them, or
 * none if there is something that cannot be translated.
 */
@Mojo(name = "import", threadSafe = true)
public class ImportMojo extends AbstractKconfigMojo {
    /** The tool: {@code munge}, {@code jcp} or {@code antenna}. Without it, that of the pom, or that of the comments. */
    @Parameter(property = "kconfig.from")
    private @Nullable String from;

    /** Whether to write nothing, and to print what would change instead, as {@code git apply} takes it. */
    @Parameter(property = "kconfig.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Whether to write the sources that can be translated though others cannot; what cannot is then a warning. */
    @Parameter(property = "kconfig.partial", defaultValue = "false")
    private boolean partial;

    @Override
    Concern concern() {
        return Concern.MODULE;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        OldTool old = new OldTool(project);
        ImportResult result = Importer.plan(new ImportRequest(
                basedir(),
                roots(old),
                new SourceEncoding(session, project).charset(),
                basedir().resolve("src/main/kconfig"),
                configs(),
                Optional.ofNullable(from).or(old::id),
                old.settings(),
                old.leftOut(),
                old.allowsBlanks()));
        if (dryRun) {
            print(result);
        }
        report(partial ? result.diagnostics().stream().map(ImportMojo::noError).toList() : result.diagnostics());
        if (!dryRun) {
            ChangeWriter.write(result.changes(), Path.of(project.getBuild().getDirectory(), "kconfig", "import"));
            tell(result);
        }
    }

    private List<Path> roots(OldTool old) {
        List<String> folders = new ArrayList<>(project.getCompileSourceRoots());
        if (old.readsTests()) {
            folders.addAll(project.getTestCompileSourceRoots());
        }
        folders.addAll(old.folders());
        return folders.stream().map(basedir()::resolve).distinct().toList();
    }

    private static void print(ImportResult result) {
        // The log would put its marks into what another program shall read.
        result.changes().forEach(change -> System.out.print(UnifiedDiff.of(change)));
        System.out.flush();
    }

    private static Diagnostic noError(Diagnostic said) {
        return said.isError() && said.position().isPresent() ? said.withSeverity(Severity.WARNING) : said;
    }

    @Override
    void report(List<Diagnostic> diagnostics) throws MojoFailureException {
        if (Diagnostics.hasErrors(diagnostics) && !dryRun) {
            getLog().error("Nothing is written, since not all can be translated."
                    + " -Dkconfig.partial writes the sources that can.");
        }
        super.report(diagnostics);
    }

    private void tell(ImportResult result) {
        getLog().info("Written: " + result.sources() + " of " + (result.sources() + result.refused())
                + " sources, which ask for " + result.options() + (result.options() == 1 ? " option" : " options"));
        result.changes().stream()
                .skip(result.sources())
                .map(FileChange::name)
                .forEach(name -> getLog().info("Written: " + name));
        getLog().info("Now take the old plugin out of the pom, and give this one the goals generate and generate-tests;"
                + " which options depend on which is yours to say in the Kconfig.");
    }
}
