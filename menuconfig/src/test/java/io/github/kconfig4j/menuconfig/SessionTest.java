package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.options.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded session in the documentation. As it is now, it is in {@code target/menuconfig.md}. */
class SessionTest {
    @TempDir
    Path directory;

    @Test
    void thePageShowsWhatIsSeen() throws Exception {
        Typist typist = Typist.at(
                directory, Files.readString(Path.of("src/test/resources/screens/Kconfig")), Dialect.LINUX_6_1);
        List<Session.Step> seen = new ArrayList<>();
        for (Session.Step step : Session.read()) {
            seen.add(new Session.Step(step.keys(), typist.keys(step.keys()).rows()));
        }
        Files.writeString(Path.of("target/menuconfig.md"), Session.with(seen));

        assertThat(Session.read()).hasSizeGreaterThan(8).isEqualTo(seen);
        typist.keys("ENTER");
        assertThat(typist.file(".config"))
                .as("what the C tool of Linux 6.1 makes of choices.config")
                .isEqualTo(Files.readString(Path.of("src/test/resources/session/saved.config")));
    }
}
