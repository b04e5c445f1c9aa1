package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompileCacheTest {
    private static final Map<String, String> A = Map.of("A.java", "class A { int v = 1; }");
    private static final Map<String, String> OTHER_A = Map.of("A.java", "class A { int v = 2; }");
    private static final CompilerOptions OPTIONS = CompilerOptions.of(List.of(), "17");

    @TempDir
    Path folder;

    @TempDir
    Path library;

    private CompileCache cache(String version) {
        return new CompileCache(folder, version, "test");
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
        CompileResult first = cache("1").compile(A, OPTIONS);
        assertThat(files()).hasSize(1);
        long time = Files.getLastModifiedTime(files().get(0)).toMillis();

        CompileResult second = cache("1").compile(A, OPTIONS);

        assertThat(second.succeeded()).isTrue();
        assertThat(second.classes().keySet()).containsExactly("A");
        assertThat(second.classes().get("A"))
                .isEqualTo(first.classes().get("A"))
                .isNotSameAs(first.classes().get("A"));
        assertThat(Files.getLastModifiedTime(files().get(0)).toMillis()).isEqualTo(time);
    }

    @Test
    void otherInputsAreNot() throws Exception {
        cache("1").compile(A, OPTIONS);
        cache("1").compile(OTHER_A, OPTIONS);
        cache("2").compile(A, OPTIONS);
        cache("1").compile(A, OPTIONS.withArguments(List.of("-parameters")));
        cache("1").compile(A, CompilerOptions.of(List.of(library), "17"));
        Files.writeString(library.resolve("B.class"), "changed");
        cache("1").compile(A, CompilerOptions.of(List.of(library), "17"));

        assertThat(files()).hasSize(6);
    }

    @Test
    void failuresAndWarningsAreToBeSeenAgain() throws Exception {
        cache("1").compile(Map.of("A.java", "class A { Missing m; }"), OPTIONS);
        cache("1")
                .compile(
                        Map.of("A.java", "class A { java.util.List raw; }"),
                        OPTIONS.withArguments(List.of("-Xlint:rawtypes")));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatNobodyUsesAnyLongerGoes() throws Exception {
        cache("1").compile(OTHER_A, OPTIONS);
        CompileCache other = new CompileCache(folder, "1", "other");
        other.compile(Map.of("B.java", "class B {}"), OPTIONS);
        other.prune();
        CompileCache cache = cache("1");
        cache.compile(A, OPTIONS);
        assertThat(files()).hasSize(2);

        cache.prune();

        assertThat(files()).hasSize(2);
        other = new CompileCache(folder, "1", "other");
        other.prune();
        assertThat(files()).hasSize(1);
        assertThat(cache("1").compile(A, OPTIONS).classes()).isNotEmpty();
    }
}
