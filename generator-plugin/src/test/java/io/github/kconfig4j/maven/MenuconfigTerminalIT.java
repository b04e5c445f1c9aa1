package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kconfig4j.menuconfig.Tmux;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The goal in a real Maven in a real terminal. */
@Tag("matrix")
class MenuconfigTerminalIT {
    private static final String MAVEN_4 = "apache-maven-4.0.0-rc-6";
    private static final int JDK_OF_MAVEN_4 = 25;

    @Test
    void editsTheConfigurationOfTheModuleAndShowsWhatDependsOnAnOption() throws Exception {
        edits(RealMaven.current(), "menuconfig in a terminal");
    }

    @Test
    void doesSoInMaven4() throws Exception {
        Optional<Path> jdk = Jdks.find(JDK_OF_MAVEN_4);
        if (jdk.isEmpty()) {
            String missing = "There is no JDK 25: name one with JAVA_25_HOME";
            assertThat(System.getenv("CI")).as(missing).isNull();
            assumeTrue(false, missing);
        }
        edits(new RealMaven(Path.of(System.getProperty("it.mavens"), MAVEN_4), jdk), "menuconfig in Maven 4");
    }

    private static void edits(RealMaven maven, String name) throws Exception {
        Path folder = Path.of(System.getProperty("it.work"), name);
        Trees.delete(folder);
        Trees.write(folder, QuickStart.files());
        String java = maven.javaHome().map(Path::toString).orElseGet(() -> System.getProperty("java.home"));
        // Writes the settings.
        maven.run(folder, List.of("--version"));
        String command = "'" + maven.home().resolve("bin/mvn") + "' -q --settings settings.xml '-Dmaven.repo.local="
                + System.getProperty("it.repository") + "' io.github.kconfig4j:kconfig-maven-plugin:"
                + System.getProperty("it.project.version") + ":menuconfig";

        try (Tmux tmux = Tmux.start(folder, Map.of("LC_ALL", "C.UTF-8", "JAVA_HOME", java), command)) {
            tmux.awaitText("12Diff");
            tmux.keys("z / \"^AUDIT$\"");
            tmux.awaitText("1 entry");
            tmux.keys("F11");
            List<String> code = show(tmux.awaitText("What depends on AUDIT"));
            assertThat(lines(code))
                    .contains(
                            "What of the generated files depends on it:", "  com/example/shop/AuditLog.java: 10 lines")
                    .contains("The named variants:", "  community: n", "  enterprise: y");
            tmux.keys("ESCAPE F10 y");
            List<String> remedy = show(tmux.awaitText("Do it"));
            assertThat(lines(remedy)).contains("To get AUDIT = y, tried and found to work:");
            tmux.keys("ENTER ESCAPE F12 TAB TAB TAB");
            List<String> compared = show(tmux.awaitText("enterprise_defconfig to what is shown"));
            assertThat(compared.get(22)).isEqualTo(" No value differs. Tab: compare with another file");
            tmux.keys("ESCAPE F9");
            tmux.awaitText("Do you wish");
            tmux.keys("ENTER");
            assertThat(tmux.awaitText("END 0")).contains("END 0");
        }
        assertThat(Files.readString(folder.resolve(".config"))).contains("CONFIG_AUDIT=y\n");
    }

    private static List<String> show(List<String> screen) {
        System.out.println(String.join("\n", screen) + "\n");
        return screen;
    }

    private static List<String> lines(List<String> screen) {
        return screen.stream()
                .filter(row -> row.startsWith("x ") && row.endsWith("x"))
                .map(row -> row.substring(2, row.length() - 1).stripTrailing())
                .toList();
    }
}
