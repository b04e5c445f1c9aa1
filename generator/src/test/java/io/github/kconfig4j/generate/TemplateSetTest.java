package io.github.kconfig4j.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.KconfigOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateSetTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    Path directory;

    @Test
    void readsASetFromAJar() throws IOException {
        SetCase layout = SetCase.parse(Files.readString(CASES.resolve("branches.case")));
        String fromFolder = layout.run(directory.resolve("folder"), List.of());
        Path jar = directory.resolve("sets.jar");
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            layout.run(zip.getPath("META-INF/kconfig/sets/x"), List.of());
        }
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path root = zip.getPath("META-INF/kconfig/sets/x");
            assertThat(layout.runWritten(root, List.of())).isEqualTo(fromFolder).contains("Foo.java");
        }
    }

    @Test
    void rendersTheSameFromManyThreads() throws Exception {
        SetCase branches = SetCase.parse(Files.readString(CASES.resolve("branches.case")));
        KconfigTree tree = branches.tree(directory);
        TemplateSet set = TemplateSet.read(directory, tree, List.of()).set().orElseThrow();
        List<Configuration> configurations = new ArrayList<>();
        for (int hz = 1; hz <= 50; hz++) {
            configurations.add(branches.configuration(tree, "CONFIG_KVM=y\nCONFIG_HZ=" + (250 + hz) + "\n"));
        }
        List<Map<String, GeneratedSource>> alone =
                configurations.stream().map(c -> sources(set, c)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Map<String, GeneratedSource>>> together = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                configurations.forEach(c -> together.add(threads.submit(() -> sources(set, c))));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(alone).doesNotHaveDuplicates();
    }

    @Test
    void anOrdinaryResourceThatIsAProgramIsPlannedAsOne() throws IOException {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"));
        SetCase batch = SetCase.parse(Files.readString(CASES.resolve("batch-files.case")));
        KconfigTree tree = batch.tree(directory);
        Path run = directory.resolve("src/main/resources/run.bat");
        assertThat(plan(batch, tree)).extracting(PlannedSource::isExecutable).containsExactly(false);

        Files.setPosixFilePermissions(run, PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(plan(batch, tree)).extracting(PlannedSource::isExecutable).containsExactly(true);
    }

    private List<PlannedSource> plan(SetCase files, KconfigTree tree) {
        return TemplateSet.read(files.roots(directory), tree, List.of(), AnalysisMemory.none())
                .set()
                .orElseThrow()
                .plan(files.configuration(tree, ""));
    }

    @Test
    void saysWhatItReads() throws IOException {
        SetCase branches = SetCase.parse(Files.readString(CASES.resolve("branches.case")));
        TemplateSet set = TemplateSet.read(directory, branches.tree(directory), List.of())
                .set()
                .orElseThrow();

        assertThat(set.symbolsRead()).extracting(Object::toString).containsExactly("KVM", "HZ", "BOTH", "NAME");
    }

    @Test
    void knowsWhatAnOptionConcerns() throws IOException {
        SetCase flips = SetCase.parse("""
                === Kconfig
                config HZ
                	int "HZ"
                	default 250
                config KVM
                	bool "KVM"
                === Kbuild
                java-y += Plain.java Ticks.java.ftl Guest.java.ftl autoconf.contributor
                === Plain.java
                class Plain {}
                === Ticks.java.ftl
                class Ticks { int hz = ${CONFIG["HZ"]}; }
                === Guest.java.ftl
                class Guest { <#if config("KVM")>int x;</#if> }
                """);
        KconfigTree tree = flips.tree(directory);
        TemplateSet set = TemplateSet.read(directory, tree, List.of()).set().orElseThrow();

        Map<String, String> before = keys(set, flips.configuration(tree, ""));

        assertThat(before).containsEntry("Autoconf.java", "").hasSize(4);
        assertThat(keys(set, flips.configuration(tree, ""))).isEqualTo(before);
        assertThat(changed(before, keys(set, flips.configuration(tree, "CONFIG_KVM=y\n"))))
                .containsExactly("Guest.java");
        assertThat(changed(before, keys(set, flips.configuration(tree, "CONFIG_HZ=100\n"))))
                .containsExactly("Ticks.java");
        Files.writeString(directory.resolve("Plain.java"), "final class Plain {}");
        TemplateSet edited = TemplateSet.read(directory, tree, List.of()).set().orElseThrow();
        assertThat(changed(before, keys(edited, flips.configuration(tree, "")))).containsExactly("Plain.java");
    }

    private static Map<String, String> keys(TemplateSet set, Configuration configuration) {
        Map<String, String> keys = new TreeMap<>();
        set.plan(configuration).forEach(source -> keys.put(source.path(), source.key()));
        return keys;
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream()
                .filter(path -> !after.get(path).equals(before.get(path)))
                .toList();
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"A\"\n");
        Files.writeString(directory.resolve("Kbuild"), "java-y += Foo.java Bar.java.ftl sub/\n");
        Files.createDirectories(directory.resolve("sub"));
        for (String file : List.of("Foo.java", "Bar.java.ftl", "sub/Kbuild")) {
            Files.write(directory.resolve(file), "é".getBytes(StandardCharsets.ISO_8859_1));
        }
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();

        assertThat(TemplateSet.read(directory, tree, List.of()).diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly(
                        "sub/Kbuild:[1] The file is not text in UTF-8. (not-utf8)\n  hint: Save it in UTF-8.",
                        "Foo.java:[1] The file is not text in UTF-8. (not-utf8)\n  hint: Save it in UTF-8.",
                        "Bar.java.ftl:[1] The file is not text in UTF-8. (not-utf8)\n  hint: Save it in UTF-8.");
    }

    @Test
    void takesResourcesThatAreNoTextAsTheyAre() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0, (byte) 0xff};
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"A\"\n");
        Files.writeString(directory.resolve("Kbuild"), "resource-$(CONFIG_A) += logo.png\n");
        Files.write(directory.resolve("logo.png"), picture);
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        TemplateSet set = TemplateSet.read(directory, tree, List.of()).set().orElseThrow();

        assertThat(resources(set, new SetCase().configuration(tree, ""))).isEmpty();
        GeneratedSource logo = resources(set, new SetCase().configuration(tree, "CONFIG_A=y\n"))
                .get("logo.png");
        assertThat(logo.bytes(StandardCharsets.UTF_8)).isEqualTo(picture);
        assertThat(logo.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.condition().toString()).isEqualTo("A"));
    }

    @Test
    void refusesConditionsInResourcesThatAreNotUtf8() throws IOException {
        SetCase set = SetCase.parse("""
                === src/main/kconfig/Kconfig
                config A
                	bool "A"
                === src/main/resources/plain.properties
                """);
        set.tree(directory);
        Path resources = directory.resolve("src/main/resources");
        Map.of("a.properties", "# #if A\nx=é\n# #endif\n", "b.txt", "é${CONFIG[\"A\"]}", "plain.properties", "x=é")
                .forEach((name, text) -> writeLatin(resources.resolve(name), text));

        assertThat(set.runWritten(directory, List.of())).isEqualTo("""
                ERROR src/main/resources/a.properties:[1] The file is not text in UTF-8. (not-utf8)
                  hint: Save it in UTF-8.
                ERROR src/main/resources/b.txt:[1] The file is not text in UTF-8. (not-utf8)
                  hint: Save it in UTF-8.
                """);
    }

    private static void writeLatin(Path file, String text) {
        try {
            Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takesNoNoticeOfHowLinesEnd() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\r\n\tbool \"A\"\r\n");
        Files.writeString(directory.resolve("Kbuild"), "java-y += \\\r\n Foo.java Bar.java.ftl\r\n");
        Files.writeString(directory.resolve("Foo.java"), "\uFEFFclass Foo {\r\n}\r\n");
        Files.writeString(
                directory.resolve("Bar.java.ftl"), "<#-- c -->\r\n<#if config(\"!A\")>\r\nclass Bar {}\r\n</#if>\r\n");
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();
        TemplateSet set = TemplateSet.read(directory, tree, List.of()).set().orElseThrow();

        Map<String, GeneratedSource> sources = sources(set, new SetCase().configuration(tree, ""));

        assertThat(sources.get("Foo.java").text()).isEqualTo("class Foo {\n}\n");
        assertThat(sources.get("Bar.java").text()).isEqualTo("class Bar {}\n");
    }

    @Test
    void tellsTwoContributorsOfOneName() throws IOException {
        Files.writeString(directory.resolve("Kconfig"), "config A\n\tbool \"A\"\n");
        Files.writeString(directory.resolve("Kbuild"), "");
        KconfigTree tree = KconfigTree.read(directory, "Kconfig", KconfigOptions.defaults())
                .orElseThrow();

        assertThat(TemplateSet.read(directory, tree, List.of(new ToyContributor(), new ToyContributor()))
                        .diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("Two contributors have the name 'toy':"
                        + " io.github.kconfig4j.generate.ToyContributor and io.github.kconfig4j.generate.ToyContributor. (duplicate-contributor)"
                        + "\n  hint: Remove one of them from the class path of the plugin.");
    }

    private static Map<String, GeneratedSource> resources(TemplateSet set, Configuration configuration) {
        return set.render(configuration).tree().orElseThrow().resources();
    }

    private static Map<String, GeneratedSource> sources(TemplateSet set, Configuration configuration) {
        return set.render(configuration).tree().orElseThrow().sources();
    }
}
