package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is imported has the code that the tool gives, for sources that nobody would write. */
class RandomSourcesTest {
    private static final int SOURCES = 60;

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"munge", "jcp", "antenna"})
    void haveTheCodeThatTheToolGives(String tool) throws Exception {
        int compared = 0;
        for (int seed = 0; seed < SOURCES; seed++) {
            RandomSource random = new RandomSource(new Random(seed));
            String source = switch (tool) {
                case "munge" -> random.munge();
                case "jcp" -> random.jcp();
                default -> random.antenna();
            };
            Path folder = work.resolve("" + seed);
            Path old = folder.resolve("old");
            write(old.resolve("a/X.java"), source);
            write(folder.resolve("module/src/main/java/a/X.java"), source);
            ImportedModule module = ImportedModule.of(folder.resolve("module"), tool);
            assertThat(module.errors()).as(source).isEmpty();
            for (int bits = 0; bits < 8; bits++) {
                Map<String, String> values = values(tool, bits, seed);
                Path result = folder.resolve("result" + bits);
                SortedMap<String, String> expected = switch (tool) {
                    case "munge" -> OldTools.munge(old, result, values);
                    case "jcp" -> OldTools.jcp(old, result, values);
                    default -> OldTools.antenna(old, values);
                };

                assertThat(code(module.render(values)))
                        .as("%s %s\n%s", seed, values, source)
                        .isEqualTo(code(expected));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(SOURCES * 8);
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> values(String tool, int bits, int seed) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < RandomSource.OPTIONS.size(); i++) {
            values.put(RandomSource.OPTIONS.get(i), Boolean.toString((bits >> i & 1) == 1));
        }
        if (tool.equals("jcp")) {
            values.put("n", Integer.toString((bits + seed) % 4));
            values.put("t", (bits + seed) % 3 == 0 ? "x" : "y");
        }
        return values;
    }

    /** The code without comments and blanks. */
    private static Map<String, String> code(SortedMap<String, String> sources) {
        Map<String, String> code = new TreeMap<>();
        sources.forEach((path, text) -> code.put(
                path,
                text.replaceAll("\"[^\"]*\"", "TEXT")
                        .replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", " ")
                        .replaceAll("\\s+", " ")
                        .replace("\n", " ")));
        return code;
    }
}
