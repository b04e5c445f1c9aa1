package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files that the README tells a reader to write are those of the project that {@link GoalsIT} builds. */
class ReadmeTest {
    private static final Path QUICK_START = Path.of("src", "it", "quick-start");

    /** A line that is only a file's name, an empty line, and a fenced block. */
    private static final Pattern FILE = Pattern.compile("(?m)^`([^`\n]+)`\n\n```\\w*\n(.*?)^```$", Pattern.DOTALL);

    @Test
    void theQuickStartIsTheTestedProject() throws IOException {
        Map<String, String> files = filesOf(Files.readString(Path.of("..", "README.md")));

        String plugin = files.remove("pom.xml");
        assertThat(words(Files.readString(QUICK_START.resolve("pom.xml"))))
                .contains(words(plugin.replace("0.1.0-SNAPSHOT", "@project.version@")));
        assertThat(files.keySet())
                .containsExactly(
                        "configs/community_defconfig",
                        "configs/defconfig",
                        "configs/enterprise_defconfig",
                        "src/main/kconfig/Kbuild",
                        "src/main/kconfig/Kconfig",
                        "src/main/kconfig/com/example/shop/AuditLog.java",
                        "src/main/kconfig/com/example/shop/Basket.java.ftl",
                        "src/main/kconfig/com/example/shop/Kbuild");
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(QUICK_START.resolve(file.getKey())).hasContent(file.getValue());
        }
    }

    private static Map<String, String> filesOf(String readme) {
        Map<String, String> files = new TreeMap<>();
        Matcher matcher = FILE.matcher(readme);
        while (matcher.find()) {
            files.put(matcher.group(1), matcher.group(2));
        }
        return files;
    }

    /** The text without its layout: the fragment is indented otherwise than the whole. */
    private static String words(String text) {
        return String.join(" ", text.strip().split("\\s+"));
    }
}
