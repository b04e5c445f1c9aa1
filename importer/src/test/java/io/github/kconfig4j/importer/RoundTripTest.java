package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In each configuration the imported sources give the class files that those give which the old tool itself makes. A setting of
 * a case has all values that it is tried with.
 */
class RoundTripTest {
    private static final Path CASES = Path.of("src/test/resources/roundtrip");

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"munge", "munge-nested", "jcp", "jcp-marks"})
    void givesTheClassesThatTheToolGives(String name) throws Exception {
        ImportedModule module = load(name);
        assertThat(module.errors()).isEmpty();
        int tried = 0;
        for (Map<String, String> values : combinations(name)) {
            SortedMap<String, String> old = oldTool(name, values, tried++);

            assertThat(Bytecode.of(module.render(values))).as("%s", values).isEqualTo(Bytecode.of(old));
        }
        assertThat(tried).isGreaterThan(3);
    }

    @Test
    void seesADifference() throws Exception {
        ImportedModule module = load("munge");
        Map<String, String> one = Map.of("AOP", "true", "TRACE", "false", "jdk1.5", "true");
        Map<String, String> other = Map.of("AOP", "true", "TRACE", "true", "jdk1.5", "true");

        assertThat(Bytecode.of(module.render(one))).isNotEqualTo(Bytecode.of(oldTool("munge", other, 0)));
    }

    private ImportedModule load(String name) throws IOException {
        ImportCase one = read(name);
        one.writeTo(work.resolve("module"));
        one.writeTo(work.resolve("old"));
        return ImportedModule.of(work.resolve("module"), tool(name));
    }

    private static ImportCase read(String name) throws IOException {
        return ImportCase.parse(Files.readString(CASES.resolve(name + ".case")));
    }

    private static String tool(String name) {
        return name.replaceFirst("-.*", "");
    }

    private static List<Map<String, String>> combinations(String name) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(new TreeMap<>());
        read(name).settings().forEach((setting, values) -> {
            List<Map<String, String>> before = List.copyOf(all);
            all.clear();
            for (String value : values.split(",")) {
                before.forEach(map -> {
                    Map<String, String> more = new TreeMap<>(map);
                    more.put(setting, value);
                    all.add(more);
                });
            }
        });
        return all;
    }

    private SortedMap<String, String> oldTool(String name, Map<String, String> values, int number) throws Exception {
        Path sources = work.resolve("old/src/main/java");
        Path result = work.resolve("result" + number);
        return tool(name).equals("munge")
                ? OldTools.munge(sources, result, values)
                : OldTools.jcp(sources, result, values);
    }
}
