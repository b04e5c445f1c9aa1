package io.github.kconfig4j.menuconfig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.view.Look;
import io.github.kconfig4j.menuconfig.view.Screen;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Screens as text files: the size of the terminal, the keys that lead there, and what is seen then. Below, the cells that do not
 * look as text does, by their rows and columns. What is drawn is also in {@code target/screens}, to be looked at and copied.
 */
class ScreensTest {
    private static final Path FILES = Path.of("src/test/resources/screens");
    private static final Path DRAWN = Path.of("target/screens");

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> screens() throws IOException {
        Files.createDirectories(DRAWN);
        List<Path> files;
        try (Stream<Path> all = Files.list(FILES)) {
            files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(20);
        KconfigTree tree =
                KconfigTree.read(FILES, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(tree, file)));
    }

    private void check(KconfigTree tree, Path file) throws IOException {
        String expected = Files.readString(file);
        List<String> lines = expected.lines().toList();
        String[] size = lines.get(0).substring("size: ".length()).split("x");
        Size terminal = new Size(Integer.parseInt(size[0]), Integer.parseInt(size[1]));
        Typist typist = new Typist(directory, tree, terminal, Code.NONE, List.of());
        typist.keys(lines.get(1).substring("keys: ".length()));

        String drawn = lines.get(0) + "\n" + lines.get(1) + "\n" + String.join("\n", typist.rows()) + "\n"
                + String.join("\n", looks(typist.screen())) + "\n";
        Files.writeString(DRAWN.resolve(file.getFileName()), drawn);
        assertThat(drawn).isEqualTo(expected);
    }

    private static List<String> looks(Screen screen) {
        List<String> looks = new ArrayList<>();
        for (int row = 1; row < screen.size().rows() - 1; row++) {
            int start = 0;
            for (int column = 1; column <= screen.size().columns(); column++) {
                boolean end = column == screen.size().columns() || screen.look(row, column) != screen.look(row, start);
                if (end) {
                    Look look = screen.look(row, start);
                    if (look != Look.PLAIN && look != Look.FRAME && look != Look.BUTTON && look != Look.HOT) {
                        looks.add(row + ":" + start + "-" + (column - 1) + " " + look);
                    }
                    start = column;
                }
            }
        }
        if (screen.cursorRow() >= 0) {
            looks.add("cursor " + screen.cursorRow() + ":" + screen.cursorColumn());
        }
        return looks;
    }
}
