package io.github.kconfig4j.product.jars;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.variants.Variants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jars of all variants, with what may be wrong with them. */
class VariantJarsTest {
    private static final String MANIFEST = "Manifest-Version: 1.0\r\nVendor: me\r\n\r\n";

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    /** The module's own jar, with other entries than those of a variant's classes. */
    private void writeMainJar(String variant, Map<String, String> others) throws IOException {
        Variants.build(module.request(variant));
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path classes = folder.resolve("target/kconfig/" + variant + "/classes");
        try (Stream<Path> paths = Files.walk(classes)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        files.put("META-INF/MANIFEST.MF", bytes(MANIFEST));
        files.put("META-INF/maven/g/a/pom.xml", bytes("<project/>"));
        others.forEach((path, text) -> files.put(path, bytes(text)));
        // Another time: only what is in it counts.
        JarFiles.write(folder.resolve("target/shop-1.0.jar"), files, LocalDateTime.of(1999, 1, 1, 0, 0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path jar(String variant) {
        return folder.resolve("target/shop-1.0-" + variant + ".jar");
    }

    private static List<String> texts(VariantJarsResult result) {
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    /** All files but those of the cache and of the goal {@code variants}. */
    private List<String> targetFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("target"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void makesAndProvesTheJarOfEachVariant() throws Exception {
        module.write("src/main/resources/app.properties", "a=b\n");
        module.write("src/main/resources/app.internal", "not for the jar\n");
        writeMainJar("inline", Map.of());

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        // The module's own jar was not made by a jar plugin that leaves out what is internal.
        assertThat(texts(result)).containsExactly("""
                target/shop-1.0.jar is not what the module's sources and resources give, and the jars of the variants are made from those. (main-jar-differs)
                  it has besides: app.internal
                  hint: If an earlier build left it, build with 'clean'. If another plugin adds it, let it write into a <resource> folder of the module, or run it on the jars of the variants as well.""");
        assertThat(result.jars()).extracting(VariantJar::variant).containsExactly("inline", "work");
        assertThat(result.jars()).extracting(VariantJar::file).containsExactly(jar("inline"), jar("work"));
        assertThat(result.jars()).extracting(VariantJar::written).containsOnly(true);
        assertThat(result.jars().get(0).report().proof().name()).isEqualTo("target/shop-1.0-inline.jar");
        assertThat(result.jars().get(0).report().proof().search().absentCounts())
                .isEqualTo("1 type, 4 members, 1 string");
        assertThat(result.main().orElseThrow().proof().name()).isEqualTo("target/shop-1.0.jar");
        SortedMap<String, byte[]> work = JarFiles.read(jar("work"));
        assertThat(work.keySet())
                .containsExactly(
                        "META-INF/MANIFEST.MF",
                        "META-INF/kconfig/config",
                        "META-INF/maven/g/a/pom.xml",
                        "META-INF/services/java.lang.Runnable",
                        "app.properties",
                        "p/Timers.class",
                        "p/Work.class");
        assertThat(work.get("META-INF/MANIFEST.MF")).isEqualTo(bytes(MANIFEST));
        assertThat(work.get("META-INF/kconfig/config"))
                .isEqualTo(
                        bytes(
                                "#\n# Automatically generated file; DO NOT EDIT.\n# Main menu\n#\nCONFIG_HAVE_WORK=y\nCONFIG_WORK=y\nCONFIG_HZ=100\n"));
        assertThat(targetFiles()).containsExactly("shop-1.0-inline.jar", "shop-1.0-work.jar", "shop-1.0.jar");
    }

    @Test
    void touchesNoJarThatIsAsItShouldBe() throws Exception {
        writeMainJar("inline", Map.of());
        VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));
        FileTime past = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(jar("inline"), past);
        Files.setLastModifiedTime(jar("work"), past);
        module.write("src/main/kconfig/p/Work.java.ftl", """
                <#-- The work. -->
                package p;

                public class Work implements Runnable {
                    public void run() {}
                }
                """);

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        assertThat(result.jars()).extracting(VariantJar::written).containsExactly(false, true);
        assertThat(Files.getLastModifiedTime(jar("inline"))).isEqualTo(past);
        assertThat(Files.getLastModifiedTime(jar("work"))).isNotEqualTo(past);
    }

    @Test
    void theJarOfAVariantThatIsNoMoreGoes() throws Exception {
        writeMainJar("inline", Map.of());
        VariantJars.build(module.jars(Map.of(), "inline", "inline", "work", "small"));
        Files.write(jar("foreign"), new byte[0]);

        VariantJars.build(module.jars(Map.of(), "inline", "small"));

        assertThat(targetFiles()).containsExactly("shop-1.0-foreign.jar", "shop-1.0-small.jar", "shop-1.0.jar");
    }

    @Test
    void oneThatFailsLeavesNoJarOfAnyAndHidesNoOther() throws Exception {
        writeMainJar("inline", Map.of());
        assertThat(VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"))
                        .succeeded())
                .isTrue();
        module.write("configs/small_defconfig", "CONFIG_WORK=y\n");
        module.write("src/main/kconfig/p/Work.java.ftl", """
                <#-- The work. -->
                package p;

                public class Work implements Runnable {
                    public void run() {
                        missing();
                    }
                }
                """);

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work", "small"));

        String gap =
                "src/main/kconfig/p/Timers.java.ftl:[7] What exists only if WORK or HZ > 250 && WORK cannot be searched"
                        + " for: the configuration inline with WORK=y cannot be built: src/main/kconfig/p/Work.java.ftl:6: cannot"
                        + " find symbol. (proof-gap)";
        assertThat(texts(result)).containsExactly(gap, gap + "\n  in variant inline", """
                src/main/kconfig/p/Work.java.ftl:[6] cannot find symbol (javac)
                  symbol:   method missing()
                  location: class p.Work
                  in the generated p/Work.java:[5,9], a line that is there if WORK
                  in variant work
                            missing();""", """
                configs/small_defconfig:[1,8] WORK=y was asked for and is not granted: WORK is n [src/main/kconfig/Kconfig:4] (not-granted)
                  not granted: set to y [configs/small_defconfig:1]
                  no default applies
                  it depends on HAVE_WORK [src/main/kconfig/Kconfig:5]
                    HAVE_WORK is n [src/main/kconfig/Kconfig:1]
                      no default applies
                  in variant small
                  hint: to get it, as was tried:
                    CONFIG_HAVE_WORK=y""");
        assertThat(result.jars()).isEmpty();
        assertThat(targetFiles()).containsExactly("shop-1.0.jar");
        assertThat(folder.resolve("target/cache")).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void ifOneCannotBePlacedThereIsNone() throws Exception {
        writeMainJar("inline", Map.of());
        assertThat(VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"))
                        .jars())
                .hasSize(2);
        Files.delete(jar("work"));
        Files.createDirectories(jar("work").resolve("x"));
        module.write("src/main/resources/app.properties", "c=d\n");
        writeMainJar("inline", Map.of());

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        assertThat(result.succeeded()).isFalse();
        assertThat(result.jars()).isEmpty();
        assertThat(texts(result))
                .singleElement()
                .satisfies(
                        text -> assertThat(text)
                                .startsWith(
                                        "target/shop-1.0-work.jar cannot be written, so there is no jar of any variant: java.nio.file.")
                                .endsWith(
                                        " (jar-not-placed)\n  hint: Those of earlier builds were deleted. See what is in its place, or who uses it."));
        assertThat(targetFiles()).containsExactly("shop-1.0.jar");
        assertThat(folder.resolve("target/scratch")).isEmptyDirectory();
    }

    @Test
    void namesThatCannotBeClassifiers() throws Exception {
        writeMainJar("inline", Map.of());
        for (String name : List.of("sources", "Inline", "extra")) {
            module.write("configs/" + name + "_defconfig", "");
        }

        VariantJarsResult result = VariantJars.build(module.jars(
                Map.of("extra", "target/shop-1.0-extra.jar"), "inline", "inline", "sources", "Inline", "extra"));

        assertThat(texts(result)).containsExactly("""
                The variant 'sources' cannot have a jar of its own: its name would be the classifier, and that is by convention the classifier of the jar of the sources. (classifier-clash)
                  hint: Give the variant another name.""", """
                The variant 'Inline' cannot have a jar of its own: its name would be the classifier, and that is the name of the variant 'inline' where file names do not tell case apart. (classifier-clash)
                  hint: Give the variant another name.""", """
                The variant 'extra' cannot have a jar of its own: its name would be the classifier, and that is the classifier of target/shop-1.0-extra.jar. (classifier-clash)
                  hint: Give the variant another name.""");
        assertThat(targetFiles()).containsExactly("shop-1.0.jar");
    }

    @Test
    void noJarOfTheModule() throws Exception {
        Files.createDirectories(folder.resolve("target"));

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        assertThat(texts(result)).containsExactly("""
                This build has made no target/shop-1.0.jar, which the jars of the variants take their manifest from. (no-main-jar)
                  hint: The goal belongs to the phase 'package' of a module whose packaging is 'jar', after the jar plugin.""");
        assertThat(targetFiles()).isEmpty();
    }

    @Test
    void aDamagedJarOfTheModule() throws Exception {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/shop-1.0.jar"), "no jar");

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        assertThat(texts(result)).containsExactly("""
                target/shop-1.0.jar cannot be read: zip END header not found. (unreadable-jar)
                  hint: Delete it and build again.""");
        assertThat(targetFiles()).containsExactly("shop-1.0.jar");
    }

    @Test
    void theModulesOwnJarIsProvedAsItIsPackaged() throws Exception {
        writeMainJar("work", Map.of());
        byte[] nested = Files.readAllBytes(folder.resolve("target/shop-1.0.jar"));
        writeMainJar("inline", Map.of());
        SortedMap<String, byte[]> files = JarFiles.read(folder.resolve("target/shop-1.0.jar"));
        files.put("lib/old.jar", nested);
        files.remove("p/Timers.class");
        JarFiles.write(folder.resolve("target/shop-1.0.jar"), files, LocalDateTime.of(1999, 1, 1, 0, 0));

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "work"));

        assertThat(texts(result)).containsExactly("""
                target/shop-1.0.jar/lib/old.jar!/META-INF/services/java.lang.Runnable, line 1 names the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (forbidden-service)
                  hint: An earlier build left it, or it belongs under the same option: build with 'clean', or write # #if around the line.""", """
                target/shop-1.0.jar/lib/old.jar!/p/Timers.class declares the method p.Timers.enableTaskWork(): void, which exists only if WORK (src/main/kconfig/p/Timers.java.ftl:8). (forbidden-member)
                  hint: The class file is older than the sources: compile the class again, or build with 'clean'.""", """
                target/shop-1.0.jar/lib/old.jar!/p/Work.class is left over: no source of this variant gives the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (stale-class)
                  hint: An earlier build left it: delete the class file, or build with 'clean'.""", """
                target/shop-1.0.jar/lib/old.jar is unexplained: no source, resource or dependency of this variant gives it. (unexplained-entry)
                  hint: If an earlier build left it, build with 'clean'. If a plugin makes it and you know what it is, declare it: <explained><entry>…</entry><because>…</because></explained>.""", """
                target/shop-1.0.jar/lib/old.jar!/META-INF/kconfig/config is unexplained: no source, resource or dependency of this variant gives it. (unexplained-entry)
                  hint: If an earlier build left it, build with 'clean'. If a plugin makes it and you know what it is, declare it: <explained><entry>…</entry><because>…</because></explained>.""");
        assertThat(result.jars()).isEmpty();
    }

    @Test
    void saysHowTheModulesOwnJarDiffers() throws Exception {
        writeMainJar("inline", Map.of("git.properties", "commit=1\n", "META-INF/kconfig/config", "edited\n"));
        module.write("src/main/resources/app.properties", "a=b\n");

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "work"));

        assertThat(texts(result)).containsExactly("""
                target/shop-1.0.jar/META-INF/kconfig/config is not what this variant gives. (differing-entry)
                  hint: It may be older than its source, of another variant, or changed by another plugin after it was made: build with 'clean'; if a plugin changes it and you know how, declare it: <explained><entry>…</entry><because>…</because></explained>.""", """
                target/shop-1.0.jar/git.properties is unexplained: no source, resource or dependency of this variant gives it. (unexplained-entry)
                  hint: If an earlier build left it, build with 'clean'. If a plugin makes it and you know what it is, declare it: <explained><entry>…</entry><because>…</because></explained>.""");
        assertThat(result.jars()).isEmpty();
    }

    /** What is declared is no error, and the jars of the variants do not have it: that is said. */
    @Test
    void saysWhatTheModulesOwnJarHasBesides() throws Exception {
        writeMainJar("inline", Map.of("git.properties", "commit=1\n"));
        module.write("src/main/resources/app.properties", "a=b\n");
        VariantJarsRequest plain = module.jars(Map.of(), "inline", "work");

        VariantJarsResult result = VariantJars.build(new VariantJarsRequest(
                plain.build(),
                plain.variants(),
                plain.main(),
                plain.manifests(),
                plain.layout(),
                plain.surroundings(),
                new ProofRules(List.of(new Declared("git.properties", "by git-commit-id")), Severity.WARNING),
                plain.own(),
                plain.files(),
                plain.version()));

        assertThat(texts(result)).containsExactly("""
                target/shop-1.0.jar is not what the module's sources and resources give, and the jars of the variants are made from those. (main-jar-differs)
                  it has besides: git.properties
                  it has not: app.properties
                  hint: If an earlier build left it, build with 'clean'. If another plugin adds it, let it write into a <resource> folder of the module, or run it on the jars of the variants as well.""");
        assertThat(result.succeeded()).isTrue();
    }

    @Test
    void nothingElseMayStandWhereTheConfigurationGoes() throws Exception {
        writeMainJar("inline", Map.of());
        module.write("src/main/resources/META-INF/kconfig/config", "mine\n");
        module.write("src/main/kconfig/META-INF/kconfig/config", "generated\n");
        module.write("src/main/kconfig/Kbuild", """
                java-y += p/Timers.java.ftl
                java-$(CONFIG_WORK) += p/Work.java.ftl
                resource-$(CONFIG_WORK) += META-INF/services/java.lang.Runnable
                resource-y += META-INF/kconfig/config
                """);

        VariantJarsResult result = VariantJars.build(module.jars(Map.of(), "inline", "inline", "work"));

        assertThat(texts(result)).containsExactly("""
                The resource META-INF/kconfig/config is generated, and the module has one of that name as well. (resource-clash)
                  in every variant
                  hint: Rename one of them, or move the module's own text into the template set.""", """
                The template set generates the resource META-INF/kconfig/config, which is where the resolved configuration goes. (resource-clash)
                  in every variant
                  hint: Rename it in the Kbuild file.""");
    }
}
