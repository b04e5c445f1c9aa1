package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What contributors give is Java, and the constants of {@code Autoconf} have the values of the configuration. */
class AutoconfTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path directory;

    @Test
    void constantsHaveTheValuesOfTheOptions() throws Exception {
        compile("autoconf.case");

        Map<String, Object> constants = new TreeMap<>();
        try (URLClassLoader loader = classes()) {
            for (Field field : loader.loadClass("io.github.x.Autoconf").getFields()) {
                constants.put(field.getName(), field.get(null));
            }
        }
        assertThat(constants)
                .isEqualTo(Map.ofEntries(
                        Map.entry("CONFIG_64BIT", true),
                        Map.entry("CONFIG_A", true),
                        Map.entry("CONFIG_B", true),
                        Map.entry("CONFIG_CHOSEN", true),
                        Map.entry("CONFIG_SELECTED", true),
                        Map.entry("CONFIG_KVM", true),
                        Map.entry("CONFIG_HZ", 250),
                        Map.entry("CONFIG_BIG", 5_000_000_000L),
                        Map.entry("CONFIG_UNSET", 0),
                        Map.entry("CONFIG_OCTAL", 10),
                        Map.entry("CONFIG_BASE", 0xfeed),
                        Map.entry("CONFIG_HIGH", 0xFFFFFFFFL),
                        Map.entry("CONFIG_NEGATIVE", 0xffffffff80000000L),
                        Map.entry("CONFIG_NAME", "a \"b\" \\ $c"),
                        Map.entry("CONFIG_EMPTY", "")));
    }

    @Test
    void everyPartOfAContributionCompiles() throws Exception {
        compile("contributor.case");

        try (URLClassLoader loader = classes()) {
            assertThat(loader.loadClass("toys.Toy").getDeclaredClasses()).hasSize(1);
        }
    }

    private void compile(String name) throws IOException {
        SetCase parsed = SetCase.parse(Files.readString(CASES.resolve(name)));
        KconfigTree tree = parsed.tree(directory.resolve("set"));
        SourceTree sources = TemplateSet.read(directory.resolve("set"), tree, List.of(new ToyContributor()))
                .set()
                .orElseThrow()
                .render(parsed.configuration(tree, parsed.config()))
                .tree()
                .orElseThrow();
        compile(sources);
    }

    private URLClassLoader classes() throws IOException {
        return new URLClassLoader(
                new URL[] {directory.resolve("classes").toUri().toURL()}, null);
    }

    private void compile(SourceTree sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (GeneratedSource source : sources.sources().values()) {
            Path file = directory.resolve("java").resolve(source.path());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.text()));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "-Xlint:all,-rawtypes",
                                    "-Werror",
                                    "-d",
                                    directory.resolve("classes").toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }
}
