package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationTest {
    private static final CompilerOptions OPTIONS = CompilerOptions.of(List.of(), "17");

    @TempDir
    Path folder;

    @Test
    void compilesSeveralSourcesAndNamesTheClassesSorted() {
        CompileResult result = Compilation.compile(
                Map.of(
                        "x/B.java",
                                "package x; class B { class Inner {} Runnable r = new Runnable() { public void run() {} }; }",
                        "x/A.java", "package x; public class A { B b; }"),
                OPTIONS);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.succeeded()).isTrue();
        assertThat(result.classes().keySet()).containsExactly("x.A", "x.B", "x.B$1", "x.B$Inner");
    }

    @Test
    void pointsAtTheMistake() {
        CompileResult result = Compilation.compile(
                Map.of("x/A.java", "package x;\n\npublic class A {\n    int twice() { return two; }\n}\n"), OPTIONS);

        assertThat(result.succeeded()).isFalse();
        assertThat(result.classes()).isEmpty();
        assertThat(result.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                x/A.java:[4,26] cannot find symbol (javac)
                  symbol:   variable two
                  location: class x.A
                        int twice() { return two; }
                                             ^""");
    }

    /** Whatever its place on the disk is. */
    @Test
    void pointsAtAFileOfTheModuleAsMessagesNameIt() {
        SourceText source = new SourceText(
                "x/A.java",
                "src/main/java/x/A.java",
                Path.of("src/main/java/x/A.java").toAbsolutePath().toUri(),
                "package x;\nclass A extends Missing {}");

        assertThat(Compilation.compile(CompileInput.of(List.of(source), OPTIONS), new ModulePaths())
                        .diagnostics())
                .extracting(Diagnostic::format)
                .singleElement()
                .asString()
                .startsWith("src/main/java/x/A.java:[2,17] cannot find symbol");
    }

    @Test
    void warningsDoNotFailButAreKept() {
        CompileResult result = Compilation.compile(
                Map.of("A.java", "class A { java.util.List raw; }"), OPTIONS.withArguments(List.of("-Xlint:rawtypes")));

        assertThat(result.succeeded()).isTrue();
        assertThat(result.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                A.java:[1,20] found raw type: java.util.List (javac)
                  missing type arguments for generic class java.util.List<E>
                    class A { java.util.List raw; }
                                       ^""");
    }

    @Test
    void releaseIsHonoured() {
        CompileResult result =
                Compilation.compile(Map.of("A.java", "record A() {}"), CompilerOptions.of(List.of(), "11"));

        assertThat(result.diagnostics().get(0).message())
                .asString()
                .startsWith("records are not supported in -source 11");
    }

    @Test
    void refusedArgumentsAreADiagnostic() {
        CompileResult result =
                Compilation.compile(Map.of("A.java", "class A {}"), OPTIONS.withArguments(List.of("-Xnonsense")));

        assertThat(result.diagnostics()).extracting(Diagnostic::format).containsExactly("""
                javac refuses its arguments: error: invalid flag: -Xnonsense. (compiler-option)
                  hint: Correct the compiler arguments of the module.""");
    }

    @Test
    void aRuntimeWithoutCompilerIsADiagnostic() {
        CompileResult result = Compilation.compile(
                CompileInput.of(List.of(SourceText.of("A.java", "class A {}")), OPTIONS),
                new ModulePaths(),
                Optional.empty());

        assertThat(result.succeeded()).isFalse();
        assertThat(result.diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly(
                        "The Java runtime " + System.getProperty("java.version") + " has no compiler. (no-compiler)\n"
                                + "  hint: Run the build with a JDK: set JAVA_HOME to one.");
    }

    @Test
    void anAnnotationProcessorThatThrowsIsADiagnostic() {
        CompilerOptions options = CompilerOptions.of(List.of(Path.of("target/test-classes")), "17")
                .withArguments(List.of("-processor", FailingProcessor.class.getName()));

        assertThat(Compilation.compile(Map.of("A.java", "class A {}"), options).diagnostics())
                .extracting(Diagnostic::format)
                .containsExactly("javac failed: java.lang.RuntimeException: java.lang.IllegalStateException:"
                        + " no such template. (javac-failed)");
    }

    @Test
    void takesFromTheSourcePathOnlyWhatIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("hand/x"));
        Files.writeString(folder.resolve("hand/x/Used.java"), "package x; public class Used {}");
        Files.writeString(folder.resolve("hand/x/Broken.java"), "package x; public class Broken { Missing m; }");

        CompileResult result = Compilation.compile(
                Map.of("x/A.java", "package x; class A extends Used {}"),
                OPTIONS.withSourcePath(List.of(folder.resolve("hand"))));

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.classes().keySet()).containsExactly("x.A", "x.Used");
    }

    @Test
    void aModuleIsCompiledAsOne() throws Exception {
        Path library = Path.of(org.objectweb.asm.Type.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        CompilerOptions options = CompilerOptions.of(List.of(library), "17");
        String info = "module m { requires org.objectweb.asm; exports p; }";
        String user = "package p; public class A { org.objectweb.asm.Type type; B b; }";
        Files.createDirectories(folder.resolve("hand/p"));
        Files.writeString(folder.resolve("hand/module-info.java"), info);
        Files.writeString(folder.resolve("hand/p/B.java"), "package p; public class B {}");

        CompileResult together = Compilation.compile(
                Map.of(
                        "p/A.java",
                        user,
                        "hand/p/B.java",
                        "package p; public class B {}",
                        "hand/module-info.java",
                        info),
                options);
        CompileResult apart = Compilation.compile(
                new CompileInput(
                        List.of(SourceText.of("p/A.java", user)),
                        List.of(),
                        Optional.of(info),
                        options.withSourcePath(List.of(folder.resolve("hand"))),
                        OutputFolder.empty()),
                new ModulePaths());

        assertThat(together.diagnostics()).isEmpty();
        assertThat(together.classes().keySet()).containsExactly("module-info", "p.A", "p.B");
        assertThat(apart.diagnostics()).isEmpty();
        assertThat(apart.classes().keySet()).contains("p.A", "p.B");
    }

    @Test
    void readsHandWrittenSourcesUnderTheirNames() throws Exception {
        Files.createDirectories(folder.resolve("src/main/java/x"));
        Files.writeString(folder.resolve("src/main/java/x/A.java"), "package x; class A {}");
        Files.writeString(folder.resolve("src/main/java/x/notes.txt"), "no source");

        Files.writeString(folder.resolve("src/main/java/x/B.java"), "package x; class B {}");

        List<SourceText> sources = SourceRoots.read(
                folder,
                List.of(folder.resolve("src/main/java"), folder.resolve("absent")),
                StandardCharsets.UTF_8,
                path -> !path.equals("x/B.java"));

        assertThat(sources)
                .containsExactly(new SourceText(
                        "x/A.java",
                        "src/main/java/x/A.java",
                        folder.resolve("src/main/java/x/A.java").toUri(),
                        "package x; class A {}"));
        CompileResult result = Compilation.compile(CompileInput.of(sources, OPTIONS), new ModulePaths());
        assertThat(result.classes().keySet()).containsExactly("x.A");
    }

    @Test
    void symbolicLinksInFoldersOfSourcesAreFollowed() throws Exception {
        Files.createDirectories(folder.resolve("shared/x"));
        Files.writeString(folder.resolve("shared/x/A.java"), "package x; class A {}");
        Files.createDirectories(folder.resolve("src/inside"));
        Files.createSymbolicLink(folder.resolve("src/whole"), folder.resolve("shared"));
        Files.createSymbolicLink(folder.resolve("src/inside/x"), folder.resolve("shared/x"));
        Files.createSymbolicLink(folder.resolve("shared/x/loop"), folder.resolve("shared"));

        List<SourceText> sources = SourceRoots.read(
                folder,
                List.of(folder.resolve("src/whole"), folder.resolve("src/inside")),
                StandardCharsets.UTF_8,
                path -> true);

        assertThat(sources).extracting(SourceText::name).containsExactly("src/whole/x/A.java", "src/inside/x/A.java");
    }

    @Test
    void aSourceInAnotherEncodingIsNamed() throws Exception {
        Files.write(folder.resolve("A.java"), "// Grüße".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> SourceRoots.read(folder, List.of(folder), StandardCharsets.UTF_8, path -> true))
                .hasMessage(folder.resolve("A.java") + " is not in the encoding UTF-8 of the module's sources");
    }

    @Test
    void compilationsDoNotDisturbOneAnother() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<CompileResult>> tasks = IntStream.range(0, 12)
                    .<Callable<CompileResult>>mapToObj(i -> () -> Compilation.compile(
                            Map.of("x/A.java", "package x; class A { int v = " + i + "; }"), OPTIONS))
                    .toList();
            for (Future<CompileResult> future : pool.invokeAll(tasks)) {
                assertThat(future.get().classes().keySet()).containsExactly("x.A");
            }
        } finally {
            pool.shutdown();
        }
    }
}
