package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Diff;
import io.github.kconfig4j.inspection.DiffRequest;
import io.github.kconfig4j.product.set.SetInput;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what differs between two variants: the symbols, each with what decided on it, then the generated files, then the
 * lines of those that both have, each with the condition under which it exists and its place in the template.
 */
@Mojo(name = "diff", threadSafe = true)
public class DiffMojo extends AbstractInspectionMojo {
    /** The first: the name of a variant or a defconfig, or a configuration file of the module. */
    @Parameter(property = "a", required = true)
    private String a;

    /** The second, likewise. */
    @Parameter(property = "b", required = true)
    private String b;

    @Override
    void run(SetInput set) throws IOException, MojoFailureException {
        print(Diff.compare(
                new DiffRequest(set, moduleVariants().named(a), moduleVariants().named(b))));
    }
}
