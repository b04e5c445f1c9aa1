package io.github.kconfig4j.evidence;

import static io.github.kconfig4j.artifact.Zips.bytes;
import static io.github.kconfig4j.artifact.Zips.zip;
import static io.github.kconfig4j.evidence.Entries.evidence;
import static io.github.kconfig4j.evidence.Entries.files;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.artifact.Zips;
import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {
    @TempDir
    Path folder;

    private static ExpectedFiles expected(List<String> roots, SortedMap<String, byte[]> files) {
        return ExpectedFiles.in(Entries.expected(files), roots);
    }

    private Dependency dependency(String name, SortedMap<String, byte[]> files) throws IOException {
        return Entries.dependency(folder, name, files);
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
        byte[] inner = zip(files("p/A.class", "one"));
        byte[] more = zip(files("p/A.class", "one", "p/B.class", "two"));
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
        for (String more : List.of("secret=p.Work\n", "\\u00zz=1\n")) {
            assertThat(evidence(files("META-INF/maven/g/a/pom.properties", coordinates + more), maven))
                    .containsExactly("META-INF/maven/g/a/pom.properties: UNEXPLAINED");
        }
    }

    @Test
    void aDependencyIsExplainedAsAWholeAndEntryByEntry() throws IOException {
        SortedMap<String, byte[]> content = files("d/D.class", "dependency");
        DependencyFiles dependencies = new DependencyFiles(Set.of(), List.of(dependency("g:d:1", content)));

        assertThat(evidence(
                        files("lib/d.jar", zip(content), "d/D.class", "dependency", "e/D.class", "dependency"),
                        dependencies))
                .containsExactly(
                        "d/D.class: of the dependency g:d:1",
                        "e/D.class: UNEXPLAINED",
                        "lib/d.jar: of the dependency g:d:1",
                        "lib/d.jar!/d/D.class: of the dependency g:d:1");
        assertThat(evidence(files("d/D.class", "changed"), dependencies)).containsExactly("d/D.class: UNEXPLAINED");
    }

    @Test
    void aMergedServiceFileHasTheLinesOfItsParts() throws IOException {
        String path = "META-INF/services/x.Y";
        SortedMap<String, ExpectedFile> own = Entries.expected(files(path, "p.One\n"));
        MergedLines merged = new MergedLines(own, List.of(dependency("g:d:1", files(path, "d.Two\n"))), List.of());

        assertThat(evidence(files(path, "p.One\n\n d.Two\n"), merged))
                .containsExactly(path + ": merged of the module's and that of g:d:1");
        assertThat(evidence(files(path, "p.One\nd.Two\np.Secret\n"), merged)).containsExactly(path + ": UNEXPLAINED");
        assertThat(evidence(files("META-INF/services/x.Z", ""), merged))
                .containsExactly("META-INF/services/x.Z: UNEXPLAINED");
        assertThat(evidence(files("META-INF/x.Y", "p.One\n"), merged)).containsExactly("META-INF/x.Y: UNEXPLAINED");
    }

    @Test
    void aMergedServiceFileMayHaveRelocatedNames() throws IOException {
        Dependency library = dependency("g:d:1", files("META-INF/services/d.Y", "d.Two\nx.Three\n"));
        MergedLines merged =
                new MergedLines(new TreeMap<>(), List.of(library), List.of(new Relocation("d/", "shaded/d/")));

        assertThat(evidence(files("META-INF/services/shaded.d.Y", "shaded.d.Two\nx.Three\n"), merged))
                .containsExactly("META-INF/services/shaded.d.Y: merged of that of g:d:1");
        assertThat(evidence(files("META-INF/services/shaded.d.Y", "shaded.d.Secret\n"), merged))
                .containsExactly("META-INF/services/shaded.d.Y: UNEXPLAINED");
    }

    /** Each of these is text, and what else is in it would be explained with it. */
    @Test
    void otherThingsInFilesThatAreExplainedByTheirLines() throws IOException {
        byte[] secret = zip(files("p/Secret.class", "secret"));
        MavenFiles maven = new MavenFiles("g", "a", "1", List.of());
        SortedMap<String, byte[]> files = files(
                "META-INF/MANIFEST.MF",
                secret,
                "META-INF/maven/g/a/pom.properties",
                Zips.join(Zips.bytes("version=1\ngroupId=g\nartifactId=a\n#"), new byte[] {1, 2, 3}),
                "META-INF/services/x.Y",
                new byte[] {'x', 0, 1},
                "BOOT-INF/layers.idx",
                new byte[] {'-', ' ', '"', 0, 1, '"', ':'});
        MergedLines merged = new MergedLines(
                Entries.expected(files("META-INF/services/x.Y", new byte[] {'x', 0, 1})), List.of(), List.of());

        assertThat(evidence(files, maven, merged, new EntryLists(Artifact.ofFiles("a", files))))
                .hasSize(5)
                .allMatch(line -> line.endsWith("UNEXPLAINED"));
        byte[] classFile = Entries.compiled(Map.of("A.java", "class A {}")).get("A");
        assertThat(evidence(files("META-INF/MANIFEST.MF", classFile), maven))
                .containsExactly("META-INF/MANIFEST.MF: UNEXPLAINED");
        assertThat(evidence(files("META-INF/MANIFEST.MF", Zips.join(Zips.bytes("A: "), classFile)), maven))
                .allMatch(line -> line.endsWith("UNEXPLAINED"));
        assertThat(evidence(files("META-INF/MANIFEST.MF", "no line of a manifest\n"), maven))
                .containsExactly("META-INF/MANIFEST.MF: UNEXPLAINED");
    }

    @Test
    void aManifestWhoseLinesAreBrokenWithinACharacter() {
        byte[] manifest = Zips.join(Zips.bytes("Vendor: M"), new byte[] {(byte) 0xC3, '\n', ' ', (byte) 0xBC, '\n'});

        assertThat(evidence(files("META-INF/MANIFEST.MF", manifest), new MavenFiles("g", "a", "1", List.of())))
                .containsExactly("META-INF/MANIFEST.MF: the manifest");
    }

    /** A library may have a class of the same name, and the module's must not be replaced by it. */
    @Test
    void aClassOfTheVariantIsNoDependencys() throws IOException {
        byte[] other = Entries.compiled(Map.of("p/A.java", "package p; class A { int other; }"))
                .get("p.A");
        SortedMap<String, byte[]> files = files("p/A.class", other, "p/a.txt", "a text");
        List<Dependency> library = List.of(dependency("g:d:1", files));

        assertThat(evidence(files, new DependencyFiles(Set.of("p/A.class", "p/a.txt"), library)))
                .containsExactly("p/A.class: UNEXPLAINED", "p/a.txt: of the dependency g:d:1");
        assertThat(evidence(files, new DependencyFiles(Set.of("p/B.class"), library)))
                .containsExactly("p/A.class: of the dependency g:d:1", "p/a.txt: of the dependency g:d:1");
    }

    @Test
    void aDependencyThatNamesAPathTwice() throws IOException {
        byte[] twice = zip(files("d/a.txt", "one", "d/b.txt", "two"));
        twice = Zips.renamed(Zips.renamed(twice, "d/b.txt", "d/a.txt", 1), "d/b.txt", "d/a.txt", 1);
        DependencyFiles dependencies = new DependencyFiles(
                Set.of(), List.of(Dependency.of("g:d:1", Files.write(folder.resolve("d.jar"), twice))));

        assertThat(evidence(files("d/a.txt", "one"), dependencies)).containsExactly("d/a.txt: of the dependency g:d:1");
        assertThat(evidence(files("d/a.txt", "two"), dependencies)).containsExactly("d/a.txt: of the dependency g:d:1");
    }

    @Test
    void aDependencyThatIsAFolderOfTheSameBuild() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("classes/d")).resolve("D.class"), "one");
        DependencyFiles dependencies =
                new DependencyFiles(Set.of(), List.of(Dependency.of("g:d:1", folder.resolve("classes"))));

        assertThat(evidence(files("d/D.class", "one", "d/E.class", "one"), dependencies))
                .containsExactly("d/D.class: of the dependency g:d:1", "d/E.class: UNEXPLAINED");
    }

    @Test
    void anArchiveThatLiesInADependency() throws IOException {
        byte[] loader = zip(files("boot/Loader.class", "loader"));
        Path tools = Files.write(
                folder.resolve("tools.jar"),
                zip(files(
                        "META-INF/a.jar",
                        zip(files("o/Other.class", "other")),
                        "META-INF/loader.jar",
                        loader,
                        "T.class",
                        "t")));
        DependencyFiles dependencies = new DependencyFiles(
                Set.of(),
                List.of(
                        Dependency.within("g:tools:1!/META-INF/loader.jar", tools, "META-INF/loader.jar"),
                        Dependency.within("g:tools:1!/none.jar", tools, "none.jar")));

        assertThat(evidence(
                        files(
                                "boot/Loader.class",
                                "loader",
                                "lib/x.jar",
                                loader,
                                "T.class",
                                "t",
                                "o/Other.class",
                                "other"),
                        dependencies))
                .containsExactly(
                        "T.class: UNEXPLAINED",
                        "boot/Loader.class: of the dependency g:tools:1!/META-INF/loader.jar",
                        "lib/x.jar: of the dependency g:tools:1!/META-INF/loader.jar",
                        "lib/x.jar!/boot/Loader.class: of the dependency g:tools:1!/META-INF/loader.jar",
                        "o/Other.class: UNEXPLAINED");
    }

    @Test
    void aDependencyThatIsNoArchive() throws IOException {
        DependencyFiles dependencies = new DependencyFiles(
                Set.of(), List.of(Dependency.of("g:d:so:1", Files.writeString(folder.resolve("d.so"), "no archive"))));

        assertThat(evidence(files("lib/d.so", "no archive", "a.txt", "one"), dependencies))
                .containsExactly("a.txt: UNEXPLAINED", "lib/d.so: of the dependency g:d:so:1");
        Dependency none = Dependency.of("g:d:1", folder.resolve("none.jar"));
        assertThatThrownBy(() -> none.isWhole("")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void entriesByHowTheyAreExplained() {
        Evidence evidence = Evidence.of(
                Artifact.ofFiles("a", files("n/a.so", "x", "m/a.so", "x", "p/A.class", "one")),
                List.of(
                        new DeclaredEntries(List.of(new Declared("n/**", "made by the C team"))),
                        expected(List.of(""), files("p/A.class", "one"))));

        assertThat(evidence.explained(Origin.Kind.DECLARED))
                .extracting(Examined::place)
                .containsExactly("n/a.so");
        assertThat(evidence.explained(Origin.Kind.MANIFEST)).isEmpty();
        assertThat(evidence.unexplained()).extracting(Examined::place).containsExactly("m/a.so");
    }

    @Test
    void whatIsDeclaredRepeatsItsReason() {
        DeclaredEntries declared = new DeclaredEntries(List.of(new Declared("n/**", "made by the C team")));

        assertThat(evidence(files("n/a.so", "x", "m/a.so", "x"), declared))
                .containsExactly("m/a.so: UNEXPLAINED", "n/a.so: declared in the pom: made by the C team");
    }

    private static List<String> list(String list) {
        SortedMap<String, byte[]> files = files("BOOT-INF/lib/a.jar", "x", "BOOT-INF/layers.idx", list);
        return evidence(files, new EntryLists(Artifact.ofFiles("a", files))).subList(0, 1);
    }

    @Test
    void aListOfSpringBootsNamesEntriesThatAreThere() {
        String explained = "BOOT-INF/layers.idx: a list of entries of this archive";
        String unexplained = "BOOT-INF/layers.idx: UNEXPLAINED";
        assertThat(list("- \"dependencies\":\n  - \"BOOT-INF/lib/\"\n- \"application\":\n"))
                .containsExactly(explained);
        assertThat(list("- \"BOOT-INF/lib/a.jar\"\n")).containsExactly(explained);
        assertThat(list("- \"application\":\n  - \"p.Work\"\n")).containsExactly(unexplained);
        assertThat(list("- \"application\":\n  - \"WEB-INF/\"\n")).containsExactly(unexplained);
        assertThat(list("- \"p.Work; p.Secret\":\n")).containsExactly(unexplained);
        assertThat(list("p.Work\n")).containsExactly(unexplained);
        SortedMap<String, byte[]> elsewhere = files("layers.idx", "- \"layers.idx\"\n");
        assertThat(evidence(elsewhere, new EntryLists(Artifact.ofFiles("a", elsewhere))))
                .containsExactly("layers.idx: UNEXPLAINED");
    }
}
