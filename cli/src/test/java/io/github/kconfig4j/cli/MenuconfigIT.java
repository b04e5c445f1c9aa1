package io.github.kconfig4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.menuconfig.Session;
import io.github.kconfig4j.menuconfig.Tmux;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as packaged in a real terminal. The screens that are seen go to the output of the test. */
@Tag("matrix")
class MenuconfigIT {
    private static final Path RESOURCES = Path.of("../menuconfig/src/test/resources");
    private static final String COMMAND = "'" + System.getProperty("it.launcher") + "' menuconfig --dialect linux-6.1";
    private static final String NOT_SAVED = "Your configuration changes were NOT saved.";

    @TempDir
    Path directory;

    @BeforeEach
    void prepare() throws IOException {
        Files.copy(RESOURCES.resolve("screens/Kconfig"), directory.resolve("Kconfig"));
    }

    private Tmux start(Map<String, String> environment, String command) throws Exception {
        Tmux tmux = Tmux.start(directory, environment, command);
        tmux.awaitText("12Diff");
        return tmux;
    }

    @Test
    void theSessionOnThePageIsWhatIsSeen() throws Exception {
        try (Tmux tmux = start(Map.of("LC_ALL", "C.UTF-8", "JAVA_HOME", System.getProperty("java.home")), COMMAND)) {
            for (Session.Step step : Session.read()) {
                tmux.keys(step.keys());
                List<String> expected = Tmux.letters(step.screen());
                List<String> seen = tmux.await(expected::equals);
                System.out.println("Keys: " + step.keys() + "\n" + String.join("\n", seen) + "\n");
                assertThat(seen).isEqualTo(expected);
            }
            tmux.keys("ENTER");
            assertThat(tmux.awaitText("END")).startsWith("configuration written to .config", "END 0");
        }
        String saved = Files.readString(directory.resolve(".config"));
        assertThat(saved)
                .as("what the C tool made of the same choices")
                .isEqualTo(Files.readString(RESOURCES.resolve("session/saved.config")));
        compareWithTheCTool(saved);
    }

    /** Where the conformance tests have built it, it is asked again. */
    private void compareWithTheCTool(String saved) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("user.home"), ".cache/kconfig4j-conformance/conf-6.1");
        if (!Files.isExecutable(tool)) {
            System.out.println("There is no " + tool + ": compared with what it was recorded to write.");
            return;
        }
        Files.copy(RESOURCES.resolve("session/choices.config"), directory.resolve("c.config"));
        ProcessBuilder conf = new ProcessBuilder(tool.toString(), "--olddefconfig", "Kconfig")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("conf.log").toFile());
        conf.environment().put("KCONFIG_CONFIG", "c.config");
        assertThat(conf.start().waitFor()).isZero();
        assertThat(saved).isEqualTo(Files.readString(directory.resolve("c.config")));
        System.out.println("Compared with " + tool + ".");
    }

    @Test
    void controlCRestoresTheTerminalAndSavesNothing() throws Exception {
        String modes = "; stty -a | grep -o -- '-*icanon' ; stty -a | grep -o -- ' -*echo '";
        try (Tmux tmux = start(Map.of("LC_ALL", "C.UTF-8"), COMMAND + modes)) {
            tmux.keys("DOWN ENTER SPACE");
            tmux.awaitText("changed");
            tmux.keys("C-c");

            List<String> seen = tmux.awaitText("END");
            assertThat(seen).startsWith(NOT_SAVED, "icanon", " echo", "END 0");
        }
        assertThat(directory.resolve(".config")).doesNotExist();
    }

    @Test
    void aResizeIsFollowed() throws Exception {
        try (Tmux tmux = start(Map.of("LC_ALL", "C.UTF-8"), COMMAND)) {
            tmux.resize(100, 30);
            List<String> wide =
                    tmux.await(rows -> rows.size() == 30 && rows.get(29).startsWith("1Help"));
            assertThat(wide.get(2)).hasSize(100).startsWith("lqq").endsWith("qqk");
            tmux.resize(60, 12);
            List<String> narrow =
                    tmux.await(rows -> rows.size() == 12 && rows.get(11).startsWith("1Help"));
            assertThat(narrow.get(2)).hasSize(60).endsWith("qqk");
            tmux.keys("F9");
            tmux.awaitText("Do you wish");
            tmux.keys("n");
            assertThat(tmux.awaitText("END")).startsWith(NOT_SAVED, "END 0");
        }
    }

    @Test
    void theMouseGoesToEntriesAndPresses() throws Exception {
        try (Tmux tmux = start(Map.of("LC_ALL", "C.UTF-8"), COMMAND)) {
            int row = row(tmux.screen(), "General setup  --->");
            tmux.click(row, 10);
            tmux.click(row, 10);
            tmux.awaitText(" General setup qq");
            // The cursor is on the first entry, so that one click is enough.
            int audit = row(tmux.screen(), "Keep an audit trail");
            tmux.click(audit, 10);
            assertThat(tmux.awaitText("changed").get(audit)).contains("~[*] Keep an audit trail");
            tmux.wheel(audit, 10);
            tmux.keys("F2");
            assertThat(String.join("\n", tmux.awaitText("Type  : "))).doesNotContain("Symbol: AUDIT");
            tmux.click(tmux.screen().size() - 1, column(tmux.screen(), "9Exit"));
            assertThat(tmux.awaitText("Do you wish")).anyMatch(text -> text.contains("Do you wish"));
            tmux.keys("n");
            assertThat(tmux.awaitText("END")).startsWith(NOT_SAVED, "END 0");
        }
    }

    private static int row(List<String> screen, String text) {
        for (int row = 0; row < screen.size(); row++) {
            if (screen.get(row).contains(text)) {
                return row;
            }
        }
        throw new AssertionError("Not on the screen: " + text + "\n" + String.join("\n", screen));
    }

    private static int column(List<String> screen, String text) {
        return screen.get(row(screen, text)).indexOf(text);
    }

    @Test
    void inAnotherLocaleTheFrameIsAscii() throws Exception {
        try (Tmux tmux = start(Map.of("LC_ALL", "C", "NO_COLOR", "1"), COMMAND)) {
            assertThat(tmux.screen().get(2)).startsWith("+-----").endsWith("-----+");
        }
    }
}
