package io.github.kconfig4j.maven;

import java.io.File;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the module's {@code .config} says beyond the defaults to a file, by default {@code defconfig}.
 */
@Mojo(name = "savedefconfig", threadSafe = true)
public class SavedefconfigMojo extends AbstractConfMojo {
    /** The file that is written. Without it: {@code defconfig} beside {@code .config}. */
    @Parameter(property = "kconfig.file")
    private @Nullable File saved;

    @Override
    String mode() {
        return "--savedefconfig=" + named(saved == null ? configFolder().resolve("defconfig") : saved.toPath());
    }
}
