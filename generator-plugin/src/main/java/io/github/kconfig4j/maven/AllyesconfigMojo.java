package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} in which every option is on that can be on.
 */
@Mojo(name = "allyesconfig", threadSafe = true)
public class AllyesconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--allyesconfig";
    }
}
