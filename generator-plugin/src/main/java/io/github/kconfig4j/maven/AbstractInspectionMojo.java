package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Format;
import io.github.kconfig4j.inspection.InspectionResult;
import io.github.kconfig4j.product.set.SetInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Format wanted = Format.of(format)
                .orElseThrow(() -> new MojoFailureException(
                        "The format is text or json, not '" + format + "': -Dkconfig.format=json"));
        if (result.answer().isPresent()) {
            String text = result.answer().get().print(wanted);
            if (outputFile == null) {
                // The log would put its marks into what another program shall read.
                System.out.print(text);
                System.out.flush();
            } else {
                Path file = basedir().resolve(outputFile.toPath());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
                getLog().info("Written to " + relative(file));
            }
        }
        report(result.diagnostics());
    }
}
