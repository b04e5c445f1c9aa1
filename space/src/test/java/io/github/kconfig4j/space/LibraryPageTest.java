package io.github.kconfig4j.space;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.Configuration;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.logicng.formulas.FormulaFactory;

/** The program of {@code docs/library.md} is compiled and run as it stands there. */
class LibraryPageTest {
    @TempDir
    Path directory;

    @Test
    void theProgramPrintsWhatThePageSays() throws Exception {
        Map<String, String> blocks = blocks();
        Files.writeString(directory.resolve("Why.java"), blocks.get("java"));
        Files.writeString(directory.resolve("Kconfig"), blocks.get("kconfig"));
        Files.writeString(directory.resolve(".config"), blocks.get("config"));
        // With what Maven brings along for the module.
        String libraries = String.join(
                File.pathSeparator,
                List.of(place(Configuration.class), place(Explanation.class), place(FormulaFactory.class)));

        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        libraries,
                        directory.resolve("Why.java").toString());
        assertThat(compiled).isZero();
        assertThat(run(libraries + File.pathSeparator + directory)).isEqualTo(blocks.get("text"));
    }

    /** The blocks by their language. */
    private static Map<String, String> blocks() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "library.md"));
        Matcher block = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL).matcher(page);
        Map<String, String> blocks = new LinkedHashMap<>();
        while (block.find()) {
            blocks.put(block.group(1), block.group(2));
        }
        return blocks;
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private String run(String classPath) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath, "Why", directory.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
