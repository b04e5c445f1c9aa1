package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a {@code .config} in which every tristate is {@code m} that can be, and every bool is on. In the sources that
 * are generated {@code m} means nothing yet.
 */
@Mojo(name = "allmodconfig", threadSafe = true)
public class AllmodconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--allmodconfig";
    }
}
