package io.github.kconfig4j.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import io.github.kconfig4j.evidence.RelocatedClasses.Relocation;
import io.github.kconfig4j.jar.JarFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

class EvidenceTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 6);

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> files(Object... pathsAndContents) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) {
            Object content = pathsAndContents[i + 1];
            files.put((String) pathsAndContents[i], content instanceof byte[] raw ? raw : bytes((String) content));
        }
        return files;
    }

    private byte[] jar(SortedMap<String, byte[]> files) throws IOException {
        Path file = folder.resolve("made.jar");
        JarFiles.write(file, files, TIME);
        return Files.readAllBytes(file);
    }

    private Dependency dependency(String name, SortedMap<String, byte[]> files) throws IOException {
        return Dependency.of(name, Files.write(folder.resolve(name + ".jar"), jar(files)));
    }

    /** A line for each entry: its place and what explains it. */
    private static List<String> evidence(SortedMap<String, byte[]> files, Explainer... explainers) {
        return Evidence.of(Artifact.ofFiles("a", files), List.of(explainers)).entries().stream()
                .map(entry -> entry.place() + ": "
                        + entry.origin().map(Origin::toString).orElse("UNEXPLAINED"))
                .toList();
    }

    private static ExpectedFiles expected(List<String> roots, SortedMap<String, byte[]> files) {
        SortedMap<String, ExpectedFile> expected = new TreeMap<>();
        files.forEach((path, content) ->
                expected.put(path, new ExpectedFile(content, new Origin(Origin.Kind.COMPILED, "its source"))));
        return ExpectedFiles.in(expected, roots);
    }

    @Test
    void aFileIsExplainedByteForByteAtItsPath() {
        ExpectedFiles expected = expected(List.of("", "WEB-INF/classes/"), files("p/A.class", "one"));

        assertThat(evidence(
                        files(
                                "p/A.class", "one",
                                "WEB-INF/classes/p/A.class", "one",
                                "q/A.class", "one",
                                "BOOT-INF/classes/p/A.class", "one"),
                        expected))
                .containsExactly(
                        "BOOT-INF/classes/p/A.class: UNEXPLAINED",
                        "WEB-INF/classes/p/A.class: compiled from its source",
                        "p/A.class: compiled from its source",
                        "q/A.class: UNEXPLAINED");
        assertThat(evidence(files("p/A.class", "two"), expected)).containsExactly("p/A.class: UNEXPLAINED");
    }

    @Test
    void anArchiveIsExplainedAsAWholeOrByAllItsEntries() throws IOException {
        byte[] inner = jar(files("p/A.class", "one"));
        byte[] more = jar(files("p/A.class", "one", "p/B.class", "two"));
        ExpectedFiles expected = expected(List.of(""), files("p/A.class", "one"));

        assertThat(evidence(files("x.jar", inner), expected))
                .containsExactly(
                        "x.jar: an archive whose entries are explained", "x.jar!/p/A.class: compiled from its source");
        assertThat(evidence(files("x.jar", more), expected))
                .containsExactly(
                        "x.jar: UNEXPLAINED",
                        "x.jar!/p/A.class: compiled from its source",
                        "x.jar!/p/B.class: UNEXPLAINED");
        assertThat(evidence(files("x.jar", more), expected(List.of(""), files("x.jar", more))))
                .containsExactly(
                        "x.jar: compiled from its source",
                        "x.jar!/p/A.class: compiled from its source",
                        "x.jar!/p/B.class: compiled from its source");
    }

    @Test
    void mavensFilesAreTheModulesOwn() {
        MavenFiles maven = new MavenFiles("g", "a", "1", List.of(bytes("<project/>")));
        String coordinates = "#Generated\nversion=1\ngroupId=g\nartifactId=a\n";

        assertThat(evidence(
                        files(
                                "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n",
                                "META-INF/maven/g/a/pom.xml", "<project/>",
                                "META-INF/maven/g/a/pom.properties", coordinates,
                                "META-INF/maven/g/a/Evil.class", "evil",
                                "META-INF/maven/g/b/pom.xml", "<project/>"),
                        maven))
                .containsExactly(
                        "META-INF/MANIFEST.MF: the manifest",
                        "META-INF/maven/g/a/Evil.class: UNEXPLAINED",
                        "META-INF/maven/g/a/pom.properties: written by Maven",
                        "META-INF/maven/g/a/pom.xml: written by Maven",
                        "META-INF/maven/g/b/pom.xml: UNEXPLAINED");
        assertThat(evidence(files("META-INF/maven/g/a/pom.xml", "<project>other</project>"), maven))
                .containsExactly("META-INF/maven/g/a/pom.xml: UNEXPLAINED");
        assertThat(evidence(files("META-INF/maven/g/a/pom.properties", coordinates + "secret=p.Work\n"), maven))
                .containsExactly("META-INF/maven/g/a/pom.properties: UNEXPLAINED");
    }

    @Test
    void aDependencyIsExplainedAsAWholeAndEntryByEntry() throws IOException {
        SortedMap<String, byte[]> content = files("d/D.class", "dependency");
        DependencyFiles dependencies = new DependencyFiles(List.of(dependency("g:d:1", content)));

        assertThat(evidence(
                        files("lib/d.jar", jar(content), "d/D.class", "dependency", "e/D.class", "dependency"),
                        dependencies))
                .containsExactly(
                        "d/D.class: of the dependency g:d:1",
                        "e/D.class: UNEXPLAINED",
                        "lib/d.jar: of the dependency g:d:1",
                        "lib/d.jar!/d/D.class: of the dependency g:d:1");
        assertThat(evidence(files("d/D.class", "changed"), dependencies)).containsExactly("d/D.class: UNEXPLAINED");
    }

    @Test
    void aRelocatedClassHasTheCodeOfTheDependency() throws IOException {
        byte[] original = compiled("int n() { return 1; } String name() { return \"d.q.D\"; }");
        RelocatedClasses relocated = new RelocatedClasses(
                List.of(new Relocation("d/q/", "shaded/d/q/")),
                List.of(dependency("g:d:1", files("d/q/D.class", original))));

        assertThat(evidence(files("shaded/d/q/D.class", moved(original)), relocated))
                .containsExactly("shaded/d/q/D.class: relocated from the dependency g:d:1 (d.q.* as shaded.d.q.*)");
        byte[] other = compiled("int n() { return 2; } String name() { return \"d.q.D\"; }");
        assertThat(evidence(files("shaded/d/q/D.class", moved(other)), relocated))
                .containsExactly("shaded/d/q/D.class: UNEXPLAINED");
    }

    private static byte[] compiled(String members) {
        return Compilation.compile(
                        Map.of("d/q/D.java", "package d.q; public class D { " + members + " }"),
                        CompilerOptions.of(List.of(), "17"))
                .classes()
                .get("d.q.D");
    }

    /** As the shade plugin does it. */
    private static byte[] moved(byte[] original) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(original)
                .accept(
                        new ClassRemapper(writer, new Remapper(Opcodes.ASM9) {
                            @Override
                            public String map(String name) {
                                return name.startsWith("d/q/") ? "shaded/" + name : name;
                            }

                            @Override
                            public Object mapValue(Object value) {
                                return "d.q.D".equals(value) ? "shaded.d.q.D" : super.mapValue(value);
                            }
                        }),
                        0);
        return writer.toByteArray();
    }

    @Test
    void aMergedServiceFileHasTheLinesOfItsParts() throws IOException {
        String path = "META-INF/services/x.Y";
        SortedMap<String, ExpectedFile> own = new TreeMap<>();
        own.put(path, new ExpectedFile(bytes("p.One\n"), Origin.of(Origin.Kind.RESOURCE)));
        MergedLines merged = new MergedLines(own, List.of(dependency("g:d:1", files(path, "d.Two\n"))));

        assertThat(evidence(files(path, "p.One\nd.Two\n"), merged))
                .containsExactly(path + ": merged of the module's and that of g:d:1");
        assertThat(evidence(files(path, "p.One\nd.Two\np.Secret\n"), merged)).containsExactly(path + ": UNEXPLAINED");
    }

    @Test
    void whatIsDeclaredRepeatsItsReason() {
        DeclaredEntries declared = new DeclaredEntries(List.of(new Declared("n/**", "made by the C team")));

        assertThat(evidence(files("n/a.so", "x", "m/a.so", "x"), declared))
                .containsExactly("m/a.so: UNEXPLAINED", "n/a.so: declared in the pom: made by the C team");
    }

    @Test
    void aListOfSpringBootsNamesEntriesThatAreThere() {
        SortedMap<String, byte[]> files = files(
                "BOOT-INF/classpath.idx",
                "- \"BOOT-INF/lib/a.jar\"\n",
                "BOOT-INF/lib/a.jar",
                "x",
                "BOOT-INF/layers.idx",
                """
                - "dependencies":
                  - "BOOT-INF/lib/"
                - "application":
                  - "p.Work"
                """);

        assertThat(evidence(files, new EntryLists(Artifact.ofFiles("a", files))))
                .containsExactly(
                        "BOOT-INF/classpath.idx: a list of entries of this archive",
                        "BOOT-INF/layers.idx: UNEXPLAINED",
                        "BOOT-INF/lib/a.jar: UNEXPLAINED");
    }
}
