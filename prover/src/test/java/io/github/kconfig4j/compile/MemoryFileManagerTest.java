package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac and annotation processors may ask of it, those of other Java versions too. */
class MemoryFileManagerTest {
    private static final Path CLASSES = Path.of("classes").toAbsolutePath();
    private static final Path GENERATED = Path.of("generated").toAbsolutePath();
    private static final SourceText B = SourceText.of("p/B.java", "class B {}");

    @TempDir
    Path folder;

    private MemoryFileManager files;

    @BeforeEach
    void open() {
        files = new MemoryFileManager(
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8),
                List.of(new MemorySource(B), new MemorySource(SourceText.of("p/q/C.java", "class C {}"))),
                new OutputFolder(
                        CLASSES,
                        "v/",
                        new TreeMap<>(Map.of(
                                "v/p/A.class", new byte[] {1},
                                "v/p/q/D.class", new byte[] {2},
                                "w/p/E.class", new byte[] {3},
                                "v/p/text.txt", new byte[] {4})),
                        List.of("v/", "w/"),
                        GENERATED),
                StandardCharsets.UTF_8);
    }

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    private List<String> list(Location location, String packageName, Kind kind, boolean recurse) throws IOException {
        List<String> names = new ArrayList<>();
        files.list(location, packageName, Set.of(kind), recurse)
                .forEach(file -> names.add(files.inferBinaryName(location, file)));
        return names;
    }

    @Test
    void whatLiesInAPackage() throws IOException {
        assertThat(list(StandardLocation.CLASS_OUTPUT, "p", Kind.CLASS, false)).containsExactly("p.A");
        assertThat(list(StandardLocation.CLASS_OUTPUT, "", Kind.CLASS, false)).isEmpty();
        assertThat(list(StandardLocation.CLASS_OUTPUT, "", Kind.CLASS, true)).containsExactly("p.A", "p.q.D");
        assertThat(list(StandardLocation.CLASS_PATH, "p", Kind.CLASS, false)).startsWith("p.A", "p.E");
        assertThat(list(StandardLocation.SOURCE_PATH, "p", Kind.SOURCE, false)).containsExactly("p.B");
        assertThat(list(StandardLocation.SOURCE_PATH, "p", Kind.SOURCE, true)).containsExactly("p.B", "p.q.C");
        assertThat(list(StandardLocation.SOURCE_PATH, "p", Kind.CLASS, true)).isEmpty();
        assertThat(list(StandardLocation.SOURCE_OUTPUT, "p", Kind.SOURCE, true)).isEmpty();
        assertThat(files.list(StandardLocation.PLATFORM_CLASS_PATH, "java.lang", EnumSet.of(Kind.CLASS), false))
                .isNotEmpty();
    }

    @Test
    void whatIsThereAndWhatIsNot() throws IOException {
        assertThat(files.getJavaFileForInput(StandardLocation.CLASS_OUTPUT, "p.A", Kind.CLASS))
                .isNotNull();
        assertThat(files.getJavaFileForInput(StandardLocation.CLASS_OUTPUT, "p.E", Kind.CLASS))
                .isNull();
        assertThat(files.getJavaFileForInput(StandardLocation.CLASS_PATH, "p.E", Kind.CLASS))
                .isNotNull();
        assertThat(files.getJavaFileForInput(StandardLocation.SOURCE_PATH, "p.B", Kind.SOURCE))
                .isNotNull();
        assertThat(files.getJavaFileForInput(StandardLocation.CLASS_OUTPUT, "p.B", Kind.SOURCE))
                .isNull();
        assertThat(files.getFileForInput(StandardLocation.CLASS_OUTPUT, "p", "text.txt"))
                .isNotNull();
        assertThat(files.getFileForInput(StandardLocation.CLASS_OUTPUT, "", "p/text.txt"))
                .isNotNull();
        assertThat(files.getFileForInput(StandardLocation.CLASS_OUTPUT, "p", "none.txt"))
                .isNull();
    }

    @Test
    void whatIsWrittenIsThere() throws IOException {
        FileObject text = files.getFileForOutputForOriginatingFiles(StandardLocation.CLASS_OUTPUT, "p.q", "new.txt");
        Assertions.assertThatThrownBy(text::openInputStream).isInstanceOf(NoSuchFileException.class);
        assertThat(text.getLastModified()).isZero();
        assertThat(files.getFileForInput(StandardLocation.CLASS_OUTPUT, "p.q", "new.txt"))
                .isNull();
        try (var out = text.openWriter()) {
            out.write("Grüße");
        }
        JavaFileObject written =
                files.getJavaFileForOutputForOriginatingFiles(StandardLocation.CLASS_OUTPUT, "p.F", Kind.CLASS);
        assertThat(list(StandardLocation.CLASS_OUTPUT, "p", Kind.CLASS, false)).containsExactly("p.A");
        try (var out = written.openOutputStream()) {
            out.write(new byte[] {7, 8, 9}, 1, 2);
        }
        JavaFileObject source =
                files.getJavaFileForOutputForOriginatingFiles(StandardLocation.SOURCE_OUTPUT, "g.G", Kind.SOURCE);
        try (var out = source.openWriter()) {
            out.write("class G {}");
        }
        FileObject note = files.getFileForOutput(StandardLocation.SOURCE_OUTPUT, "", "note.txt", null);

        assertThat(list(StandardLocation.CLASS_OUTPUT, "p", Kind.CLASS, false)).containsExactly("p.A", "p.F");
        assertThat(files.writtenSources().keySet()).containsExactly("g/G.java");
        assertThat(text.getCharContent(true)).hasToString("Grüße");
        assertThat(text.getLastModified()).isPositive();
        assertThat(source.getCharContent(true)).hasToString("class G {}");
        assertThat(files.written().keySet()).containsExactly("v/p/F.class", "v/p/q/new.txt");
        assertThat(files.written().get("v/p/F.class")).containsExactly(8, 9);
        assertThat(Path.of(text.getName())).isEqualTo(CLASSES.resolve("v/p/q/new.txt"));
        assertThat(files.asPath(source)).isEqualTo(GENERATED.resolve("g/G.java"));
        assertThat(files.asPath(note)).isEqualTo(GENERATED.resolve("note.txt"));
        assertThat(files.inferBinaryName(StandardLocation.SOURCE_OUTPUT, source))
                .isEqualTo("g.G");
    }

    @Test
    void whichLocationsThereAre() throws IOException {
        assertThat(files.hasLocation(StandardLocation.CLASS_OUTPUT)).isTrue();
        assertThat(files.hasLocation(StandardLocation.SOURCE_OUTPUT)).isTrue();
        assertThat(files.hasLocation(StandardLocation.SOURCE_PATH)).isTrue();
        assertThat(files.hasLocation(StandardLocation.MODULE_PATH)).isFalse();
        assertThat(files.getLocationAsPaths(StandardLocation.CLASS_OUTPUT))
                .map(Path.class::cast)
                .containsExactly(CLASSES.resolve("v"));
        assertThat(files.getLocation(StandardLocation.SOURCE_OUTPUT))
                .map(File.class::cast)
                .containsExactly(GENERATED.toFile());
        files.setLocation(StandardLocation.CLASS_PATH, List.of(folder.toFile()));
        assertThat(files.getLocationAsPaths(StandardLocation.CLASS_PATH))
                .map(Path.class::cast)
                .containsExactly(folder);
        files.setLocationFromPaths(StandardLocation.MODULE_SOURCE_PATH, List.of(folder));
        assertThat(files.getLocation(StandardLocation.MODULE_SOURCE_PATH)).isNotNull();
        try (MemoryFileManager none = new MemoryFileManager(
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, StandardCharsets.UTF_8),
                List.of(),
                OutputFolder.empty(),
                StandardCharsets.UTF_8)) {
            assertThat(none.hasLocation(StandardLocation.SOURCE_PATH)).isFalse();
        }
    }

    @Test
    void filesOnTheDisk() throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), "class A {}");
        List<JavaFileObject> all = new ArrayList<>();
        files.getJavaFileObjects(file.toFile()).forEach(all::add);
        files.getJavaFileObjects(file.toString()).forEach(all::add);
        files.getJavaFileObjectsFromFiles(List.of(file.toFile())).forEach(all::add);
        files.getJavaFileObjectsFromStrings(List.of(file.toString())).forEach(all::add);
        MemorySource source = new MemorySource(B);
        MemorySource onDisk = new MemorySource(new SourceText("A.java", "src/A.java", file.toUri(), "class A {}"));

        assertThat(all).hasSize(4).allSatisfy(one -> {
            assertThat(files.asPath(one)).isEqualTo(file);
            assertThat(files.isSameFile(one, all.get(0))).isTrue();
            assertThat(files.isSameFile(one, onDisk)).isTrue();
            assertThat(files.isSameFile(onDisk, one)).isTrue();
            assertThat(files.isSameFile(one, source)).isFalse();
            assertThat(files.isSameFile(source, one)).isFalse();
        });
        assertThat(files.contains(StandardLocation.SOURCE_PATH, source)).isTrue();
        files.setLocation(StandardLocation.CLASS_PATH, List.of(CLASSES.toFile()));
        assertThat(files.contains(StandardLocation.CLASS_PATH, all.get(0))).isFalse();
        assertThat(onDisk.getName()).isEqualTo(file.toString());
        assertThat(source.getName()).isEqualTo("p/B.java");
        assertThat(source.getLastModified()).isPositive();
        assertThat(source.toUri()).isEqualTo(URI.create("memory:/p/B.java"));
    }
}
