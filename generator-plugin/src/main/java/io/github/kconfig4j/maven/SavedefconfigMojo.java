package io.github.kconfig4j.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes what the module's {@code .config} says beyond the defaults to a file, by default {@code defconfig}.
 */
@Mojo(name = "savedefconfig", threadSafe = true)
public class SavedefconfigMojo extends AbstractConfMojo {
    /** The file that is written. */
    @Parameter(property = "kconfig.file", defaultValue = "${project.basedir}/defconfig")
    private File saved;

    @Override
    String mode() {
        return "--savedefconfig=" + relative(saved.toPath());
    }
}
