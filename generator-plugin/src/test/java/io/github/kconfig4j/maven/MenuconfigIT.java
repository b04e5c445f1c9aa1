package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The menus where there is no terminal; where there is one, see MenuconfigTerminalIT. */
class MenuconfigIT {
    @Test
    void withoutATerminalItSaysWhatToUseInstead() throws Exception {
        Path folder = Path.of(System.getProperty("it.work"), "menuconfig");
        Trees.delete(folder);
        Trees.write(folder, QuickStart.files());

        RealMaven.Run run = RealMaven.current()
                .run(
                        folder,
                        Map.of("TERM", "dumb"),
                        List.of("io.github.kconfig4j:kconfig-maven-plugin:" + System.getProperty("it.project.version")
                                + ":menuconfig"));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output())
                .contains("menuconfig needs a terminal that can move its cursor, and TERM is dumb. Use mvn "
                        + "kconfig:olddefconfig, which takes the defaults, or kconfig conf --oldconfig, which asks line by "
                        + "line, instead.")
                .doesNotContain("\tat ");
        assertThat(Files.exists(folder.resolve(".config"))).isFalse();
    }
}
