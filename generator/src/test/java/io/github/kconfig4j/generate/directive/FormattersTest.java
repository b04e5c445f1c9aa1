package io.github.kconfig4j.generate.directive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source that a formatter has put in shape says in each configuration what it said before. */
class FormattersTest {
    private static final int FILES = 30;
    private static final List<String> SYMBOLS =
            List.of("A_RATHER_LONG_NAME_OF_AN_OPTION", "B", "ANOTHER_LONG_NAME_OF_AN_OPTION", "D");
    private static final List<String> EXPORTS = List.of("api", "code", "file", "main", "parser", "tree", "util");

    /** The formatters, as they are run from a command line. */
    private enum Formatter {
        GOOGLE("com.google.googlejavaformat.java.Main", "--replace"),
        PALANTIR("com.palantir.javaformat.java.Main", "--replace", "--palantir");

        private final List<String> command;

        Formatter(String... command) {
            this.command = List.of(command);
        }

        void format(List<Path> files) throws IOException, InterruptedException {
            List<String> line = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            for (String name : EXPORTS) {
                line.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
            }
            line.addAll(List.of("-cp", classPath()));
            line.addAll(command);
            files.forEach(file -> line.add(file.toString()));
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            assertThat(process.waitFor()).as(said).isZero();
        }

        /** In tests of a module the dependencies of the tests alone are on the class path. */
        private static String classPath() {
            return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
                    .map(System::getProperty)
                    .filter(path -> path != null && !path.isEmpty())
                    .reduce((one, other) -> one + System.getProperty("path.separator") + other)
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNoMeaning(Formatter formatter, @TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("Kconfig"),
                String.join(
                        "",
                        SYMBOLS.stream()
                                .map(s -> "config " + s + "\n\tbool \"" + s + "\"\n")
                                .toList()));
        KconfigTree tree =
                KconfigTree.read(folder, "Kconfig", KconfigOptions.defaults()).orElseThrow();
        Random random = new Random(7);
        List<Path> files = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Path file = folder.resolve("C" + i + ".java");
            before.add(new RandomSource(random, SYMBOLS).text("C" + i));
            Files.writeString(file, before.get(i));
            files.add(file);
        }

        formatter.format(files);

        int wrapped = 0;
        for (int i = 0; i < FILES; i++) {
            String after = Files.readString(files.get(i));
            wrapped += after.matches("(?s).*// #(el)?if [^\n]*\n *// (?!#)[^\n]*(&&|\\|\\|)[^\n]*\n.*") ? 1 : 0;
            for (int bits = 0; bits < 1 << SYMBOLS.size(); bits++) {
                Configuration configuration = configuration(tree, bits);
                assertThat(rendered(tree, configuration, after))
                        .as(before.get(i) + "\nbecame\n" + after)
                        .isEqualTo(rendered(tree, configuration, before.get(i)));
            }
        }
        assertThat(wrapped).as("conditions that were wrapped").isPositive();
    }

    private static Configuration configuration(KconfigTree tree, int bits) {
        StringBuilder config = new StringBuilder();
        for (int i = 0; i < SYMBOLS.size(); i++) {
            if ((bits & 1 << i) != 0) {
                config.append("CONFIG_").append(SYMBOLS.get(i)).append("=y\n");
            }
        }
        return Configuration.resolve(
                tree,
                ConfigReader.read(tree, List.of(new ConfigInput(".config", config.toString())), "CONFIG_")
                        .values());
    }

    private static String rendered(KconfigTree tree, Configuration configuration, String text) {
        List<Diagnostic> found = new ArrayList<>();
        AnalysedSource source = new DirectiveReader(tree)
                .read(SourceText.of("C.java", text), "C.java", Expr.YES, found)
                .orElseThrow(() -> new AssertionError(found + "\n" + text));
        assertThat(found).isEmpty();
        return source.render("C.java", configuration, found).text().replaceAll("\\s+", "");
    }
}
