package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The mapping for Eclipse is in the plugin as it was packaged and put into the repository. */
class LifecycleMappingIT {
    @Test
    void isInThePackagedPlugin() throws Exception {
        String version = System.getProperty("it.project.version");
        Path jar = Path.of(System.getProperty("it.repository"))
                .resolve("io/github/kconfig4j/kconfig-maven-plugin")
                .resolve(version)
                .resolve("kconfig-maven-plugin-" + version + ".jar");

        assertThat(LifecycleMappingTest.mappedIn(jar)).contains("generate", "variants", "prove");
    }
}
