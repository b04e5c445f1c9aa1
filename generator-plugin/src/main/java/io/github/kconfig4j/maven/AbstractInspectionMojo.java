package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.InspectionResult;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.product.set.SetInput;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A goal that answers a question. The answer goes to the standard output as it is, so that {@code mvn -q} prints nothing
 * else, or to a file; what was said on the way goes to the log.
 */
abstract class AbstractInspectionMojo extends AbstractKconfigMojo {
    /** The form of the answer: {@code text}, or {@code json} as {@code docs/inspect.md} describes it. */
    @Parameter(property = "kconfig.format", defaultValue = "text")
    private String format;

    /** The file that gets the answer; without it, it is printed. */
    @Parameter(property = "output")
    private @Nullable File outputFile;

    @Override
    final Concern concern() {
        return Concern.CONFIGURATION;
    }

    @Override
    final void execute(SetSource set) throws IOException, MojoFailureException {
        run(set.open());
    }

    /** Answers of a template set. */
    abstract void run(SetInput set) throws IOException, MojoFailureException;

    /** Prints the answer or says why there is none. */
    void print(InspectionResult result) throws IOException, MojoFailureException {
        Printer printer = new Printer(
                format, Optional.ofNullable(outputFile).map(file -> basedir().resolve(file.toPath())));
        if (result.answer().isPresent()) {
            printer.print(result.answer().get()).ifPresent(file -> getLog().info("Written to " + relative(file)));
        }
        report(result.diagnostics());
    }
}
