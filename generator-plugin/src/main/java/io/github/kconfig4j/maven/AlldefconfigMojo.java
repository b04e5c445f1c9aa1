package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} in which every option has its default.
 */
@Mojo(name = "alldefconfig", threadSafe = true)
public class AlldefconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--alldefconfig";
    }
}
