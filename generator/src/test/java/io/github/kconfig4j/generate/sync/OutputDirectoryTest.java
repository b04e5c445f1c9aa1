package io.github.kconfig4j.generate.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.source.Fingerprint;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.PlannedSource;
import io.github.kconfig4j.model.Expr;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final String FIRST = "1.0";
    private static final String SECOND = "1.1";

    @TempDir
    Path root;

    private Path sources;
    private Path classes;
    private Path handWritten;
    private Path state;
    private Charset encoding = StandardCharsets.UTF_8;
    private Claim claim = Claim.FOLDER;
    private boolean findsDependents;
    private boolean all;
    private Set<String> otherSources = Set.of();
    private Set<String> otherResources = Set.of();

    @BeforeEach
    void directories() {
        sources = root.resolve("generated");
        classes = root.resolve("classes");
        handWritten = root.resolve("hand");
        state = root.resolve("status/state");
    }

    @Test
    void writesEverythingTheFirstTime() throws IOException {
        SyncResult result = sync(
                FIRST,
                Map.of("a/Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"),
                Map.of("META-INF/x", "y\n"));

        assertThat(names(result.written()))
                .containsExactly("generated/Bar.java", "generated/a/Foo.java", "resources/META-INF/x");
        assertThat(sources.resolve("a/Foo.java")).hasContent("class Foo {}\n");
        assertThat(root.resolve("resources/META-INF/x")).hasContent("y\n");
        String lines = "kconfig-files 2 marked 1.0 UTF-8\n"
                + line("y\n", "resource/META-INF/x")
                + line("class Bar {}\n", "source/Bar.java")
                + line("class Foo {}\n", "source/a/Foo.java");
        assertThat(state).hasContent(lines + "end " + FileHashes.of(lines) + "\n");
        assertThat(allFiles())
                .containsExactly("generated/Bar.java", "generated/a/Foo.java", "resources/META-INF/x", "status/state");
    }

    @Test
    void touchesNoFileTheSecondTime() throws IOException {
        Map<String, String> files = Map.of("a/Foo.java", "class Foo {}\n");
        sync(FIRST, files);
        ageAll();

        SyncResult result = sync(FIRST, files);

        assertThat(result.written()).isEmpty();
        assertThat(names(result.unchanged())).containsExactly("generated/a/Foo.java");
        assertThat(touchedFiles()).isEmpty();
    }

    @Test
    void aProgramIsOneWhereTheFileSystemKeepsThat() throws IOException {
        assumeTrue(root.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path run = root.resolve("resources/run.sh");

        sync(FIRST, Map.of(), Map.of("run.sh", "#!/bin/sh\n", "other.sh", "run\n"));
        assertThat(run).isExecutable();
        assertThat(root.resolve("resources/other.sh").toFile().canExecute()).isFalse();

        sync(FIRST, Map.of(), Map.of("run.sh", "#!/bin/sh\nrun\n"));
        assertThat(run).hasContent("#!/bin/sh\nrun\n").isExecutable();

        sync(FIRST, Map.of(), Map.of("run.sh", "run\n"));
        assertThat(run.toFile().canExecute()).isFalse();
    }

    @Test
    void rendersOnlyWhatMayDiffer() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"));
        assertThat(names(sync(FIRST, files).rendered())).containsExactly("generated/Bar.java", "generated/Foo.java");
        assertThat(sync(FIRST, files).rendered()).isEmpty();

        files.put("Foo.java", "class Foo { int x; }\n");
        assertThat(names(sync(FIRST, files).rendered())).containsExactly("generated/Foo.java");

        Files.writeString(sources.resolve("Foo.java"), "class Foo { int edited; }\n");
        assertThat(names(sync(FIRST, files).rendered())).containsExactly("generated/Foo.java");

        Files.delete(sources.resolve("Bar.java"));
        assertThat(names(sync(FIRST, files).rendered())).containsExactly("generated/Bar.java");

        assertThat(sync(SECOND, files).rendered()).as("another version").hasSize(2);
        assertThat(sync(SECOND, files).rendered()).isEmpty();
    }

    @Test
    void rendersWhatHasNoKeyAnew() throws IOException {
        List<PlannedSource> plan = List.of(new Source("Foo.java", "class Foo {}\n", false, ""));
        sync(FIRST, plan, new ArrayList<>());
        ageAll();

        assertThat(names(sync(FIRST, plan, new ArrayList<>()).orElseThrow().rendered()))
                .containsExactly("generated/Foo.java");
        assertThat(touchedFiles()).isEmpty();
    }

    @Test
    void touchesNothingAfterAnError() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));
        ageAll();
        Diagnostic error = Diagnostic.of(Severity.ERROR, DiagnosticId.VALUE_UNSET, "X is not set.");
        PlannedSource broken = new PlannedSource() {
            @Override
            public boolean isResource() {
                return false;
            }

            @Override
            public String path() {
                return "Broken.java";
            }

            @Override
            public String key() {
                return "";
            }

            @Override
            public GeneratedSource render(List<Diagnostic> diagnostics) {
                diagnostics.add(error);
                return new GeneratedSource(path(), "", List.of(), Set.of());
            }
        };
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<PlannedSource> plan = new ArrayList<>(plan(Map.of("New.java", "class New {}\n"), Map.of()));
        plan.add(broken);

        assertThat(sync(FIRST, plan, diagnostics)).isEmpty();
        assertThat(diagnostics).containsExactly(error);
        assertThat(touchedFiles()).isEmpty();
        assertThat(allFiles()).containsExactly("generated/Foo.java", "status/state");
    }

    @Test
    void writesOnlyWhatDiffers() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"));
        ageAll();

        SyncResult result = sync(SECOND, Map.of("Foo.java", "class Foo { int x; }\n", "Bar.java", "class Bar {}\n"));

        assertThat(names(result.written())).containsExactly("generated/Foo.java");
        assertThat(touchedFiles()).containsExactly("generated/Foo.java", "status/state");
    }

    @Test
    void restoresWhatWasEditedByHand() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));
        Files.writeString(sources.resolve("Foo.java"), "class Foo { int edited; }\n");

        SyncResult result = sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));

        assertThat(names(result.written())).containsExactly("generated/Foo.java");
        assertThat(sources.resolve("Foo.java")).hasContent("class Foo {}\n");
    }

    @Test
    void deletesWhatVanishedWithItsClassesAndCopies() throws IOException {
        sync(
                FIRST,
                Map.of("a/b/Foo.java", "class Foo {}\n", "a/Bar.java", "class Bar {}\n"),
                Map.of("META-INF/x", "y\n"));
        plant(
                "classes/a/b/Foo.class",
                "classes/a/b/Foo$1.class",
                "classes/a/b/Foo$In$Deep.class",
                "classes/META-INF/x");
        plant("classes/a/b2/Foo.class", "classes/a/Bar.class", "classes/a/FooBar.class");

        SyncResult result = sync(SECOND, Map.of("a/Bar.java", "class Bar {}\n"));

        assertThat(names(result.deleted())).containsExactly("generated/a/b/Foo.java", "resources/META-INF/x");
        assertThat(allFiles())
                .containsExactly(
                        "classes/a/Bar.class",
                        "classes/a/FooBar.class",
                        "classes/a/b2/Foo.class",
                        "generated/a/Bar.java",
                        "status/state");
        assertThat(sources.resolve("a/b")).doesNotExist();
        assertThat(classes.resolve("a/b")).doesNotExist();
        assertThat(classes).exists();
    }

    @Test
    void deletesNestedClassesOfWhatChanged() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo { class Gone {} }\n"));
        plant("classes/Foo.class", "classes/Foo$Gone.class");

        sync(SECOND, Map.of("Foo.java", "class Foo {}\n"));

        assertThat(classes.resolve("Foo$Gone.class")).doesNotExist();
        assertThat(classes.resolve("Foo.class")).doesNotExist();
    }

    @Test
    void deletesAllTypesOfASource() throws IOException {
        sync(
                FIRST,
                Map.of("a/Foo.java", "class Foo {\n    class Nested {}\n}\nfinal class Helper {}\nrecord Pair() {}\n"));
        plant("classes/a/Foo.class", "classes/a/Helper.class", "classes/a/Helper$1.class", "classes/a/Pair.class");
        plant("classes/a/Nested.class");

        sync(SECOND, Map.of());

        assertThat(allFiles()).containsExactly("classes/a/Nested.class", "status/state");
    }

    @Test
    void leavesForeignFilesAloneAndNamesThem() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));
        plant("generated/a/Mine.java", "generated/a/notes.txt");

        SyncResult result = sync(SECOND, Map.of("Bar.java", "class Bar {}\n"));

        assertThat(names(result.foreign())).containsExactly("generated/a/Mine.java");
        assertThat(allFiles())
                .containsExactly(
                        "generated/Bar.java", "generated/a/Mine.java", "generated/a/notes.txt", "status/state");
    }

    @Test
    void synchronisesInFullAfterADamagedState() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"));
        String intact = Files.readString(state);
        List<String> damaged = List.of(
                "",
                "garbage",
                intact.replace("files 2", "files 9"),
                intact.substring(0, intact.length() - 5),
                intact + "0 - - source/../../outside\n",
                intact.replace("Foo", "Fox"));
        for (String text : damaged) {
            Files.writeString(state, text);
            SyncResult result = sync(FIRST, Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"));

            assertThat(result.rendered()).as(text).hasSize(2);
            assertThat(result.written()).isEmpty();
            assertThat(result.deleted()).isEmpty();
            assertThat(state).hasContent(intact);
        }
        Files.write(state, new byte[] {(byte) 0xff, 0});
        assertThat(sync(FIRST, Map.of("Foo.java", "class Foo {}\n")).rendered()).hasSize(1);
    }

    @Test
    void deletesWhatTheSetCouldHaveWrittenAfterALoss() throws IOException {
        claim = Claim.NAMES;
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"), Map.of("x", "y\n"));
        Files.delete(state);
        otherSources = Set.of("Foo.java", "Gone.java");
        otherResources = Set.of("x", "gone");
        plant(
                "generated/Mine.java",
                "classes/Foo.class",
                "classes/Bar.class",
                "classes/Gone.class",
                "classes/Gone$1.class");
        plant("classes/x", "classes/gone", "classes/mine");

        SyncResult result = sync(FIRST, Map.of("Bar.java", "class Bar {}\n"));

        assertThat(names(result.deleted())).containsExactly("generated/Foo.java", "resources/x");
        assertThat(names(result.foreign())).containsExactly("generated/Mine.java");
        assertThat(allFiles())
                .containsExactly(
                        "classes/Bar.class",
                        "classes/mine",
                        "generated/Bar.java",
                        "generated/Mine.java",
                        "status/state");
    }

    @Test
    void deletesAllElseInAFolderOfItsOwnAfterALoss() throws IOException {
        sync(FIRST, Map.of("Old.java", "class Old {}\n"), Map.of("old", "y\n"));
        plant("classes/Old.class", "classes/old");
        Files.delete(state);

        sync(FIRST, Map.of("New.java", "class New {}\n"));

        assertThat(allFiles()).containsExactly("generated/New.java", "status/state");
    }

    @Test
    void neverOverwritesAFileThatNoRunHasWritten() throws IOException {
        claim = Claim.NOTHING;
        plant("generated/a/Foo.java", "resources/x");
        ageAll();
        List<Diagnostic> said = new ArrayList<>();

        Optional<SyncResult> result = sync(
                FIRST,
                plan(Map.of("a/Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"), Map.of("x", "y")),
                said);

        assertThat(result).isEmpty();
        String hint =
                "\n  hint: It was not touched. Delete or rename it, or let the goal generate into a folder of its own;"
                        + " if an older target/maven-status was put back, build with 'clean'.";
        assertThat(said)
                .extracting(Diagnostic::format)
                .containsExactly(
                        "The set gives a file " + sources.resolve("a/Foo.java")
                                + ", and one is there that no run of this goal has written. (foreign-file)" + hint,
                        "The set gives a file " + root.resolve("resources/x")
                                + ", and one is there that no run of this goal has written. (foreign-file)" + hint);
        assertThat(touchedFiles()).isEmpty();
        assertThat(allFiles()).containsExactly("generated/a/Foo.java", "resources/x");
    }

    @Test
    void takesNothingThatItHasNotWrittenAsItsOwn() throws IOException {
        claim = Claim.NOTHING;
        Files.createDirectories(sources);
        Files.writeString(sources.resolve("Same.java"), "class Same {}\n");
        sync(FIRST, Map.of("Same.java", "class Same {}\n", "Own.java", "class Own {}\n"));
        Files.writeString(sources.resolve("Own.java"), "class Own { int mine; }\n");

        SyncResult result = sync(FIRST, Map.of());

        assertThat(names(result.deleted())).isEmpty();
        assertThat(names(result.foreign())).containsExactly("generated/Own.java", "generated/Same.java");
    }

    @Test
    void refusesAForeignFileInAFolderOfItsOwn() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));
        plant("generated/Bar.java");
        List<Diagnostic> said = new ArrayList<>();

        assertThat(sync(FIRST, plan(Map.of("Bar.java", "class Bar {}\n"), Map.of()), said))
                .isEmpty();

        assertThat(said).extracting(Diagnostic::id).containsExactly(DiagnosticId.FOREIGN_FILE);
        assertThat(allFiles()).containsExactly("generated/Bar.java", "generated/Foo.java", "status/state");
    }

    @Test
    void takesWhatTheSetGivesAsItsOwnAfterAnOlderStateWasPutBack() throws IOException {
        Map<String, String> first = Map.of("Foo.java", "class Foo {}\n");
        Map<String, String> second = Map.of("Foo.java", "class Foo { Bar b; }\n", "Bar.java", "class Bar {}\n");
        sync(FIRST, first);
        String older = Files.readString(state);
        sync(FIRST, second);
        Files.writeString(state, older);

        assertThat(sync(FIRST, second).written()).isEmpty();

        assertThat(names(sync(FIRST, first).deleted())).containsExactly("generated/Bar.java");
        assertThat(allFiles()).containsExactly("generated/Foo.java", "status/state");
    }

    @Test
    void refusesWhatOtherConfigurationsGiveAfterAnOlderStateWasPutBack() throws IOException {
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n"));
        String older = Files.readString(state);
        sync(FIRST, Map.of("Foo.java", "class Foo {}\n", "Bar.java", "class Bar {}\n"));
        Files.writeString(state, older);
        otherSources = Set.of("Foo.java", "Bar.java");
        List<Diagnostic> said = new ArrayList<>();

        assertThat(sync(FIRST, plan(Map.of("Foo.java", "class Foo {}\n"), Map.of()), said))
                .isEmpty();

        assertThat(said)
                .extracting(Diagnostic::format)
                .containsExactly("In other configurations the set gives a file " + sources.resolve("Bar.java")
                        + ", and one is there that no run of this goal has written. (foreign-file)\n"
                        + "  hint: It was not touched. Delete or rename it, or let the goal generate into a folder"
                        + " of its own; if an older target/maven-status was put back, build with 'clean'.");
        assertThat(allFiles()).containsExactly("generated/Bar.java", "generated/Foo.java", "status/state");
        claim = Claim.NAMES;
        assertThat(names(sync(FIRST, Map.of("Foo.java", "class Foo {}\n")).foreign()))
                .containsExactly("generated/Bar.java");
    }

    @Test
    void goesOnWhereARunWasBrokenOff() throws IOException {
        claim = Claim.NOTHING;
        Map<String, String> first = Map.of(
                "A.java", "class A { static final int X = 1; }\n",
                "Gone.java", "class Gone {}\n",
                "Uses.java", "class Uses { int x = A.X; Gone gone; }\n");
        Map<String, String> second = Map.of(
                "A.java", "class A { static final int X = 2; }\n",
                "New.java", "class New {}\n",
                "Uses.java", "class Uses { int x = A.X; Gone gone; }\n");
        sync(FIRST, first);
        String before = Files.readString(state);
        sync(FIRST, second);
        // As if the run had come to write and delete some files, and not to tell what depends on them.
        SyncState old = read(before);
        SyncState now = SyncState.read(state, FIRST + " UTF-8");
        Files.writeString(state, old.underWay(now).text());
        Files.delete(sources.resolve("New.java"));
        plant("classes/Uses.class");
        ageAll();

        SyncResult result = sync(FIRST, second);

        assertThat(names(result.written())).containsExactly("generated/New.java");
        assertThat(names(result.touched())).containsExactly("generated/A.java", "generated/Uses.java");
        assertThat(classes.resolve("Uses.class")).doesNotExist();
        assertThat(sync(FIRST, second).touched()).isEmpty();
    }

    private SyncState read(String text) throws IOException {
        Path file = root.resolve("other");
        Files.writeString(file, text);
        SyncState read = SyncState.read(file, FIRST + " UTF-8");
        Files.delete(file);
        return read;
    }

    @Test
    void compilesAgainWhatNamesAChangedConstant() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "Autoconf.java", autoconf(100),
                "Uses.java", "class Uses { int x = Autoconf.CONFIG_HZ; }\n",
                "HandsOn.java", "class HandsOn { static final int TICK = 1000 / Autoconf.CONFIG_HZ; }\n",
                "Indirect.java", "class Indirect { int y = HandsOn.TICK; }\n",
                "Other.java", "class Other { boolean k = Autoconf.CONFIG_KVM; }\n"));
        sync(FIRST, files);
        plant("hand/x/Mine.java", "hand/x/Unconcerned.java");
        Files.writeString(
                handWritten.resolve("x/Mine.java"), "package x; class Mine { int z = Autoconf.CONFIG_HZ; }\n");
        plant(
                "classes/x/Mine.class",
                "classes/x/Mine$1.class",
                "classes/x/Unconcerned.class",
                "classes/Uses.class",
                "classes/Other.class");
        ageAll();

        files.put("Autoconf.java", autoconf(250));
        SyncResult result = sync(SECOND, files);

        assertThat(names(result.written())).containsExactly("generated/Autoconf.java");
        assertThat(names(result.touched()))
                .containsExactly("generated/HandsOn.java", "generated/Indirect.java", "generated/Uses.java");
        assertThat(names(result.recompiled())).containsExactly("hand/x/Mine.java");
        assertThat(touchedFiles())
                .containsExactly(
                        "generated/Autoconf.java",
                        "generated/HandsOn.java",
                        "generated/Indirect.java",
                        "generated/Uses.java",
                        "status/state");
        assertThat(allFiles())
                .filteredOn(name -> name.startsWith("classes"))
                .containsExactly("classes/Other.class", "classes/x/Unconcerned.class");
    }

    @Test
    void marksNothingWhereTheCompilerFindsItItself() throws IOException {
        findsDependents = true;
        plant("classes/Uses.class", "classes/Api.class");
        Map<String, String> files = new TreeMap<>(
                Map.of("Api.java", "class Api { void a() {} }\n", "Uses.java", "class Uses { Api api; }\n"));
        sync(FIRST, files);
        plant("classes/Uses.class", "classes/Api.class");
        files.put("Api.java", "class Api {}\n");

        assertThat(sync(FIRST, files).touched()).isEmpty();
        assertThat(allFiles()).contains("classes/Uses.class").doesNotContain("classes/Api.class");

        findsDependents = false;
        assertThat(names(sync(FIRST, files).touched()))
                .as("nobody knows whether the compiler has come to find it")
                .containsExactly("generated/Api.java", "generated/Uses.java");
        assertThat(sync(FIRST, files).touched()).isEmpty();
    }

    @Test
    void compilesAllAgainIfItIsAskedWhateverTheCompilerFinds() throws IOException {
        Map<String, String> files = Map.of("Api.java", "class Api {}\n", "Uses.java", "class Uses {}\n");
        plant("hand/x/Mine.java");
        Files.writeString(handWritten.resolve("x/Mine.java"), "package x; class Mine {}\n");
        sync(FIRST, files);
        for (boolean finds : List.of(false, true)) {
            findsDependents = finds;
            all = false;
            sync(FIRST, files);
            plant("classes/Uses.class", "classes/Api.class", "classes/x/Mine.class", "classes/Foreign.class");
            assertThat(sync(FIRST, files).touched()).isEmpty();

            all = true;
            SyncResult result = sync(FIRST, files);

            assertThat(result.written()).isEmpty();
            assertThat(names(result.touched())).containsExactly("generated/Api.java", "generated/Uses.java");
            assertThat(names(result.recompiled())).containsExactly("hand/x/Mine.java");
            assertThat(allFiles())
                    .filteredOn(name -> name.startsWith("classes"))
                    .containsExactly("classes/Foreign.class");
        }
    }

    @Test
    void compilesAgainWhatNamesAChangedType() throws IOException {
        Map<String, String> files = new TreeMap<>(Map.of(
                "Api.java", "class Api { void a() {} void b() {} }\n",
                "Uses.java", "class Uses { Api api; }\n",
                "Other.java", "class Other {}\n"));
        sync(FIRST, files);
        plant("classes/Uses.class");
        files.put("Api.java", "class Api { void a() {} }\n");

        SyncResult result = sync(SECOND, files);

        assertThat(names(result.touched())).containsExactly("generated/Uses.java");
    }

    private static String line(String text, String name) {
        return FileHashes.of(text) + " - " + Fingerprint.of(text) + " " + name + "\n";
    }

    private static String autoconf(int hz) {
        return "class Autoconf {\n"
                + "    /** The timer frequency. */\n"
                + "    public static final int CONFIG_HZ = " + hz + ";\n"
                + "    public static final boolean CONFIG_KVM = true;\n"
                + "}\n";
    }

    @Test
    void writesSourcesInTheirEncodingAndResourcesInUtf8() throws IOException {
        encoding = StandardCharsets.ISO_8859_1;
        sync(FIRST, Map.of("Foo.java", "// Größe\n"), Map.of("x", "Größe\n"));

        assertThat(sources.resolve("Foo.java")).hasBinaryContent("// Größe\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(root.resolve("resources/x")).hasContent("Größe\n");
        assertThat(sync(FIRST, Map.of("Foo.java", "// Größe\n"), Map.of("x", "Größe\n"))
                        .written())
                .isEmpty();
    }

    @Test
    void writesSourcesAnewWhenTheirEncodingChanges() throws IOException {
        sync(FIRST, Map.of("Foo.java", "// Größe\n", "Bar.java", "// size\n"));
        encoding = StandardCharsets.ISO_8859_1;

        SyncResult result = sync(FIRST, Map.of("Foo.java", "// Größe\n", "Bar.java", "// size\n"));

        assertThat(names(result.written())).containsExactly("generated/Foo.java");
        assertThat(sources.resolve("Foo.java")).hasBinaryContent("// Größe\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void findsWhatNamesAConstantInASourceOfAnotherEncoding() throws IOException {
        encoding = StandardCharsets.ISO_8859_1;
        Files.createDirectories(handWritten);
        Files.write(
                handWritten.resolve("User.java"),
                "class User { int größe = Limits.MAX; }\n".getBytes(StandardCharsets.ISO_8859_1));
        sync(FIRST, Map.of("Limits.java", "class Limits { static final int MAX = 1; }\n"));
        plant("classes/User.class");

        SyncResult result = sync(FIRST, Map.of("Limits.java", "class Limits { static final int MAX = 2; }\n"));

        assertThat(names(result.recompiled())).containsExactly("hand/User.java");
    }

    @Test
    void refusesASourceThatTheEncodingDoesNotHave() throws IOException {
        encoding = StandardCharsets.US_ASCII;
        List<Diagnostic> said = new ArrayList<>();

        Optional<SyncResult> result =
                sync(FIRST, plan(Map.of("Foo.java", "class Foo {}\n// 3 €, Größe\n"), Map.of("x", "€\n")), said);

        assertThat(result).isEmpty();
        assertThat(said)
                .extracting(Diagnostic::format)
                .containsExactly(
                        "T.ftl:[1,1] '€' is not in US-ASCII, the encoding that the module's sources are compiled in (not-in-encoding)\n"
                                + "  hint: compile the module in UTF-8: in a pom, project.build.sourceEncoding");
        assertThat(allFiles()).isEmpty();
    }

    private SyncResult sync(String version, Map<String, String> files) throws IOException {
        return sync(version, files, Map.of());
    }

    private SyncResult sync(String version, Map<String, String> files, Map<String, String> resources)
            throws IOException {
        return sync(version, plan(files, resources), new ArrayList<>()).orElseThrow();
    }

    private Optional<SyncResult> sync(String version, List<PlannedSource> plan, List<Diagnostic> diagnostics)
            throws IOException {
        SyncRequest request = new SyncRequest(
                new OutputRoot(sources, claim),
                new OutputRoot(root.resolve("resources"), claim),
                state,
                version,
                new AtomicFiles(root.resolve("status/scratch")),
                Optional.of(classes),
                List.of(new CompiledSources(handWritten, classes)),
                findsDependents,
                all,
                encoding);
        return OutputDirectory.synchronise(new SyncPlan(plan, otherSources, otherResources), request, diagnostics);
    }

    /** A file whose text depends on nothing but its key. */
    private record Source(String path, String text, boolean isResource, String key) implements PlannedSource {
        @Override
        public boolean isExecutable() {
            return text.startsWith("#!");
        }

        @Override
        public GeneratedSource render(List<Diagnostic> diagnostics) {
            LineOrigin origin = new LineOrigin(new SourcePosition("T.ftl", 1, 1), Expr.YES);
            List<LineOrigin> lines = Collections.nCopies((int) text.lines().count(), origin);
            return new GeneratedSource(path, text, lines, Set.of());
        }
    }

    private static List<PlannedSource> plan(Map<String, String> sources, Map<String, String> resources) {
        List<PlannedSource> plan = new ArrayList<>();
        sources.forEach((path, text) -> plan.add(new Source(path, text, false, Fingerprint.of(text))));
        resources.forEach((path, text) -> plan.add(new Source(path, text, true, Fingerprint.of(text))));
        return plan;
    }

    private void plant(String... files) throws IOException {
        for (String file : files) {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        }
    }

    private List<Path> walk() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> allFiles() throws IOException {
        return names(walk());
    }

    private void ageAll() throws IOException {
        for (Path file : walk()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private List<String> touchedFiles() throws IOException {
        List<Path> touched = new ArrayList<>();
        for (Path file : walk()) {
            if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                touched.add(file);
            }
        }
        return names(touched);
    }

    private List<String> names(List<Path> files) {
        return files.stream()
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .toList();
    }
}
