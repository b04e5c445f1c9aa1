package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.ExtractRequest;
import io.github.kconfig4j.inspection.Extraction;
import io.github.kconfig4j.product.set.SetInput;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Takes the resolved configuration, {@code META-INF/kconfig/config}, out of a jar or a folder of classes, and says where
 * the module's template set gives another one.
 */
@Mojo(name = "extract", threadSafe = true)
public class ExtractMojo extends AbstractInspectionMojo {
    /** The jar, or the folder. */
    @Parameter(property = "jar", required = true)
    private File jar;

    @Override
    void run(SetInput set) throws IOException, MojoFailureException {
        Path artifact = basedir().resolve(jar.toPath());
        print(Extraction.extract(new ExtractRequest(set, relative(artifact), artifact)));
    }
}
