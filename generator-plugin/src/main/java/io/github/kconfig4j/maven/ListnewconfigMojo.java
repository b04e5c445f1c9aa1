package io.github.kconfig4j.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Lists the options that the module's {@code .config} says nothing about, with their defaults. Writes nothing.
 */
@Mojo(name = "listnewconfig", threadSafe = true)
public class ListnewconfigMojo extends AbstractConfMojo {
    @Override
    String mode() {
        return "--listnewconfig";
    }
}
