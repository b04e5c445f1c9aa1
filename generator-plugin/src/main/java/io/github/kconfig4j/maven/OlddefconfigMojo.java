package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Brings the module's {@code .config} up to date: what it does not say takes its default.
 */
@Mojo(name = "olddefconfig", threadSafe = true)
public class OlddefconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--olddefconfig";
    }
}
