package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCacheTest {
    private static final CompilerOptions OPTIONS = CompilerOptions.of(List.of(), "17");
    private static final CompileInput A = input("class A { int v = 1; }", OPTIONS);
    private static final CompileInput OTHER_A = input("class A { int v = 2; }", OPTIONS);

    @TempDir
    Path folder;

    @TempDir
    Path library;

    /** How often javac has run. */
    private int compilations;

    private static CompileInput input(String text, CompilerOptions options) {
        return CompileInput.of(List.of(SourceText.of("A.java", text)), options);
    }

    private CompileCache cache(String version) {
        return new CompileCache(folder, version, "test");
    }

    private CompileResult compile(CompileCache cache, CompileInput input) throws IOException {
        return cache.get(cache.newKey().add(input), () -> {
            compilations++;
            return Compilation.compile(input, new ModulePaths());
        });
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".classes"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSameInputsAreCompiledOnce() throws Exception {
        CompileResult first = compile(cache("1"), A);
        CompileResult second = compile(cache("1"), A);

        assertThat(second.succeeded()).isTrue();
        assertThat(second.classes().keySet()).containsExactly("A");
        assertThat(second.classes().get("A")).isEqualTo(first.classes().get("A"));
        assertThat(compilations).isEqualTo(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void otherInputsAreNot() throws Exception {
        CompilerOptions withLibrary = CompilerOptions.of(List.of(library), "17");
        compile(cache("1"), A);
        compile(cache("1"), OTHER_A);
        compile(cache("2"), A);
        compile(cache("1"), input("class A { int v = 1; }", OPTIONS.withArguments(List.of("-parameters"))));
        compile(cache("1"), input("class A { int v = 1; }", withLibrary));
        Files.writeString(library.resolve("B.class"), "changed");
        compile(cache("1"), input("class A { int v = 1; }", withLibrary));

        assertThat(compilations).isEqualTo(6);
        assertThat(files()).hasSize(6);
    }

    @Test
    void dependenciesCountByContentNotByTime() throws Exception {
        Path jar = library.resolve("dependency.jar");
        CompileInput input = input("class A {}", CompilerOptions.of(List.of(jar), "17"));
        jar(jar, "one");
        var time = Files.getLastModifiedTime(jar);
        compile(cache("1"), input);
        jar(jar, "two");
        Files.setLastModifiedTime(jar, time);
        compile(cache("1"), input);
        assertThat(compilations).isEqualTo(2);

        jar(jar, "one");
        compile(cache("1"), input);
        assertThat(compilations).isEqualTo(2);
    }

    private static void jar(Path jar, String content) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("B.class"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** One that may read anything, so that the key does not say all; lombok.config it says. */
    @Test
    void withProcessorsTheKeyCoversLombokConfigAndResources() throws Exception {
        Path sources = Files.createDirectories(library.resolve("a/b/java"));
        CompileInput input = input(
                "class A {}",
                OPTIONS.withSourcePath(List.of(sources)).withArguments(List.of("-processor", "com.example.Any")));
        TreeMap<String, byte[]> resources = new TreeMap<>();
        List<String> keys = new ArrayList<>();
        keys.add(key(input, resources).hex());
        Files.writeString(library.resolve("a/lombok.config"), "lombok.accessors.fluent = true");
        keys.add(key(input, resources).hex());
        resources.put("list", new byte[] {1});
        keys.add(key(input, resources).hex());

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(key(input, resources).knowsAll()).isFalse();
        assertThat(key(A, resources).knowsAll()).isTrue();
        assertThat(key(A, resources).hex()).isEqualTo(key(A, new TreeMap<>()).hex());
    }

    private boolean knowsAll(CompilerOptions options) {
        return cache("1").newKey().add(input("class A {}", options)).knowsAll();
    }

    @Test
    void whatMayRunAnnotationProcessors() throws Exception {
        Path services = Files.createDirectories(library.resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "com.example.Any");
        Path jar = library.resolve("dependency.jar");
        jar(jar, "one");
        Path text = Files.writeString(library.resolve("text.jar"), "no archive");
        CompilerOptions found = CompilerOptions.of(List.of(library), "17");
        CompilerOptions onPath = new CompilerOptions(
                OPTIONS.encoding(),
                List.of(),
                List.of(),
                OPTIONS.release(),
                List.of(jar),
                List.of(),
                "-g",
                Optional.empty());

        assertThat(knowsAll(OPTIONS)).isTrue();
        assertThat(knowsAll(CompilerOptions.of(List.of(jar, library.resolve("none")), "17")))
                .isTrue();
        // What one reader of archives refuses, javac may read.
        assertThat(knowsAll(CompilerOptions.of(List.of(text), "17"))).isFalse();
        assertThat(knowsAll(found)).isFalse();
        assertThat(knowsAll(found.withArguments(List.of("-proc:none")))).isTrue();
        assertThat(knowsAll(onPath)).isFalse();
        assertThat(knowsAll(OPTIONS.withArguments(List.of("-Xplugin:Any")))).isFalse();
        assertThat(knowsAll(OPTIONS.withArguments(List.of("-processorless")))).isFalse();
        assertThat(knowsAll(OPTIONS.withArguments(List.of("-parameters")))).isTrue();
    }

    @Test
    void aKeyCoversWhatIsFoundAndWhereItIsWritten() {
        List<String> keys = new ArrayList<>();
        keys.add(key(A, new TreeMap<>()).hex());
        keys.add(cache("1").newKey().add("setup", "other").add(A).hex());
        keys.add(key(withOutput("", List.of("")), new TreeMap<>()).hex());
        keys.add(key(withOutput("META-INF/versions/17/", List.of("")), new TreeMap<>())
                .hex());
        keys.add(key(
                        new CompileInput(
                                A.units(),
                                List.of(SourceText.of("B.java", "class B {}")),
                                Optional.empty(),
                                OPTIONS,
                                OutputFolder.empty()),
                        new TreeMap<>())
                .hex());

        assertThat(keys).doesNotHaveDuplicates();
    }

    private static CompileInput withOutput(String part, List<String> searched) {
        return new CompileInput(
                A.units(),
                List.of(),
                Optional.empty(),
                OPTIONS,
                new OutputFolder(Path.of("classes"), part, new TreeMap<>(), searched, Path.of("generated-sources")));
    }

    @Test
    void aDependencyThatIsNoArchiveCountsByItsBytes() throws Exception {
        Path file = Files.writeString(library.resolve("text.jar"), "one");
        CompileInput input = input("class A {}", CompilerOptions.of(List.of(file), "17"));
        String one = key(input, new TreeMap<>()).hex();
        Files.writeString(file, "two");

        assertThat(key(input, new TreeMap<>()).hex()).isNotEqualTo(one);
    }

    @Test
    void whatIsRemembered() throws Exception {
        CompileCache cache = cache("1");
        CompileKey key = cache.newKey().add(A);
        assertThat(cache.remembers(key)).isFalse();
        compile(cache, A);

        assertThat(cache.remembers(key)).isTrue();
        cache.again(key, () -> {
            compilations++;
            return CompileResult.of(new TreeMap<>(), List.of());
        });
        assertThat(compilations).isEqualTo(2);
        assertThat(compile(cache, A).classes()).isEmpty();
        new CompileCache(folder.resolve("none"), "1", "test").prune();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void allFilesAreRemembered() throws Exception {
        CompileCache cache = cache("1");
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("p/A.class", new byte[] {1});
        files.put("list.txt", new byte[] {2, 3});
        TreeMap<String, byte[]> sources = new TreeMap<>();
        sources.put("g/Made.java", new byte[] {4});
        CompileKey key = cache.newKey().add(A);
        cache.get(key, () -> CompileResult.of(files, sources, List.of()));

        CompileResult again = cache.get(key, () -> CompileResult.failed(List.of()));

        assertThat(again.succeeded()).isTrue();
        assertThat(again.files()).containsExactlyEntriesOf(files);
        assertThat(again.generatedSources()).containsExactlyEntriesOf(sources);
    }

    private CompileKey key(CompileInput input, TreeMap<String, byte[]> resources) {
        return cache("1").newKey().addFiles(resources, List.of(input)).add(input);
    }

    @Test
    void failuresAreToBeSeenAgain() throws Exception {
        CompileInput wrong = input("class A { Missing m; }", OPTIONS);
        compile(cache("1"), wrong);
        CompileResult again = compile(cache("1"), wrong);

        assertThat(again.succeeded()).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatJavacSaysIsRemembered() throws Exception {
        CompileInput noted =
                input("class A { java.util.List raw; }", OPTIONS.withArguments(List.of("-Xlint:rawtypes")));
        List<Diagnostic> first = compile(cache("1"), noted).diagnostics();
        List<Diagnostic> second = compile(cache("1"), noted).diagnostics();

        assertThat(compilations).isEqualTo(1);
        assertThat(second).isEqualTo(first).extracting(Diagnostic::format).containsExactly("""
                A.java:[1,20] found raw type: java.util.List (javac)
                  missing type arguments for generic class java.util.List<E>
                    class A { java.util.List raw; }
                                       ^""");
    }

    @Test
    void aSummaryOfJavacIsRememberedToo() throws Exception {
        CompileInput noted =
                input("class A { Object o = new Thread().getId() + new java.util.Date(1, 1, 1).getYear(); }", OPTIONS);
        assertThat(compile(cache("1"), noted).diagnostics()).isNotEmpty();
        compile(cache("1"), noted);

        assertThat(compilations).isEqualTo(1);
    }

    /** As a power failure, a full disk or a CI cache that is restored in part leaves it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 31, 32, -40, -1})
    void aFileThatIsCutShortIsMadeAgain(int length) throws Exception {
        CompileResult first = compile(cache("1"), A);
        byte[] whole = Files.readAllBytes(files().get(0));
        Files.write(files().get(0), Arrays.copyOf(whole, length > 0 ? length : Math.max(0, whole.length + length)));
        if (length == 0) {
            Files.write(files().get(0), new byte[0]);
        }

        CompileResult second = compile(cache("1"), A);

        assertThat(compilations).isEqualTo(2);
        assertThat(second.classes().get("A")).isEqualTo(first.classes().get("A"));
        assertThat(files().get(0)).hasBinaryContent(whole);
    }

    @Test
    void aFileWithOneOtherByteIsMadeAgain() throws Exception {
        CompileResult result = compile(cache("1"), A);
        CompileKey key = cache("1").newKey().add(A);
        byte[] whole = Files.readAllBytes(files().get(0));
        for (int i = 0; i < whole.length; i += 7) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(files().get(0), damaged);

            cache("1").get(key, () -> {
                compilations++;
                return result;
            });

            assertThat(files().get(0)).hasBinaryContent(whole);
        }
        assertThat(compilations).isEqualTo(1 + (whole.length + 6) / 7);
    }

    @Test
    void theFileOfAnotherCompilationIsNotBelieved() throws Exception {
        compile(cache("1"), A);
        byte[] ofA = Files.readAllBytes(files().get(0));
        Files.delete(files().get(0));
        compile(cache("1"), OTHER_A);
        Files.write(files().get(0), ofA);

        compile(cache("1"), OTHER_A);

        assertThat(compilations).isEqualTo(3);
    }

    @Test
    void whatNobodyUsesAnyLongerGoes() throws Exception {
        compile(cache("1"), OTHER_A);
        CompileCache other = new CompileCache(folder, "1", "other");
        compile(other, input("class A { int other; }", OPTIONS));
        other.prune();
        CompileCache cache = cache("1");
        compile(cache, A);
        assertThat(files()).hasSize(2);

        Path left = Files.writeString(
                Files.createDirectories(folder.resolve("test.scratch")).resolve("a.part"), "half");
        cache.prune();

        assertThat(left).doesNotExist();
        assertThat(files()).hasSize(2);
        other = new CompileCache(folder, "1", "other");
        other.prune();
        assertThat(files()).hasSize(1);
        assertThat(compile(cache("1"), A).classes()).isNotEmpty();
    }

    @Test
    void aDamagedListOfWhatIsUsedIsNoError() throws Exception {
        CompileCache cache = cache("1");
        compile(cache, A);
        cache.prune();
        Files.write(folder.resolve("other.used"), new byte[] {(byte) 0xff, (byte) 0xfe, 10, (byte) 0xc0});

        cache.prune();

        assertThat(files()).hasSize(1);
    }
}
