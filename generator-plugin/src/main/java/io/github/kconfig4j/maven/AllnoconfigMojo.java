package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} in which every option is off that can be off.
 */
@Mojo(name = "allnoconfig", threadSafe = true)
public class AllnoconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--allnoconfig";
    }
}
