package io.github.kconfig4j.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} from the defconfig that is chosen: {@code -Dkconfig.defconfig=NAME}, else the pom's, else
 * {@code configs/defconfig}. What it does not say takes its default.
 */
@Mojo(name = "defconfig", threadSafe = true)
public class DefconfigMojo extends AbstractConfMojo {
    @Override
    String mode() throws MojoFailureException {
        return "--defconfig=" + named(moduleVariants().defconfigFile());
    }
}
