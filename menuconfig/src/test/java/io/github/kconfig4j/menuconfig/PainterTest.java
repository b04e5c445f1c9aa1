package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to a terminal. */
class PainterTest {
    @TempDir
    Path directory;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Painter painter(Palette palette) throws IOException {
        return new Painter(
                new LineDisciplineTerminal("written to", "xterm-256color", written, StandardCharsets.UTF_8), palette);
    }

    private Typist typist() throws IOException {
        return Typist.at(directory, Files.readString(Path.of("src/test/resources/screens/Kconfig")));
    }

    @Test
    void onlyCellsThatChangeAreWritten() throws IOException {
        Painter painter = painter(Palette.PLAIN);
        Typist typist = typist();
        painter.paint(typist.screen());
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("eneral setup")
                .contains("The end");
        written.reset();

        painter.paint(typist.screen());
        assertThat(written.toString(StandardCharsets.UTF_8)).doesNotContainPattern("[a-zA-Z]{4}");

        written.reset();
        painter.paint(typist.keys("DOWN").screen());
        assertThat(written.toString(StandardCharsets.UTF_8))
                .contains("nable modules", "eneral setup")
                .doesNotContain("Delivery", "The end", "Select", "Help");
    }

    @Test
    void withoutColoursThereAreNone() throws IOException {
        painter(Palette.PLAIN).paint(typist().screen());
        String plain = written.toString(StandardCharsets.UTF_8);
        written.reset();
        painter(Palette.COLOURS).paint(typist().screen());

        assertThat(plain).doesNotContainPattern("\033\\[[0-9;]*[34][0-7]").contains("\033[7m");
        assertThat(written.toString(StandardCharsets.UTF_8)).containsPattern("\033\\[[0-9;]*44");
    }
}
