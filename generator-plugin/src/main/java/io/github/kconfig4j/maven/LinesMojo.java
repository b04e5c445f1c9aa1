package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Lines;
import io.github.kconfig4j.inspection.LinesRequest;
import io.github.kconfig4j.product.set.SetInput;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Prints the generated lines of the variant that the module is built as (or {@code -Dkconfig.defconfig=NAME}), each with the condition
 * under which it exists and the line that it comes from.
 */
@Mojo(name = "lines", threadSafe = true)
public class LinesMojo extends AbstractInspectionMojo {
    /** The generated files: a path, or a pattern such as {@code **}{@code /Timers.java}; without it all. */
    @Parameter(property = "files", defaultValue = LinesRequest.ALL)
    private String files;

    @Override
    void run(SetInput set) throws IOException, MojoFailureException {
        print(Lines.ask(new LinesRequest(set, chosenVariant(), files)));
    }
}
