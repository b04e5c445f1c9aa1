package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** A folder of classes in memory is to javac and to annotation processors what one on the disk would be. */
class OutputFolderTest {
    private static final CompilerOptions OPTIONS = CompilerOptions.of(List.of(), "17");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path GENERATED = Path.of("target/generated-sources/annotations");

    private static CompileResult compile(String text, CompilerOptions options, OutputFolder output) {
        return Compilation.compile(
                new CompileInput(
                        List.of(SourceText.of("p/A.java", text)), List.of(), Optional.empty(), options, output),
                new ModulePaths());
    }

    private static SortedMap<String, byte[]> files(String path, byte[] content) {
        return new TreeMap<>(Map.of(path, content));
    }

    private static Map<String, String> texts(SortedMap<String, byte[]> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    @Test
    void whatAnAnnotationProcessorWritesAndReads() {
        CompilerOptions options = CompilerOptions.of(List.of(Path.of("target/test-classes")), "17")
                .withArguments(List.of("-processor", WritingProcessor.class.getName()));
        SortedMap<String, byte[]> before = files("texts/before.txt", "what was there".getBytes(StandardCharsets.UTF_8));

        CompileResult result = compile(
                "package p; class A { g.Made made; }",
                options,
                new OutputFolder(CLASSES, "", before, List.of(""), GENERATED));

        assertThat(result.classes().keySet()).containsExactly("g.Made", "p.A");
        // What was there before is not written, and what is written beside the sources is no resource.
        assertThat(result.resources().keySet()).containsExactly("g/lists/list.txt");
        assertThat(texts(result.generatedSources()))
                .isEqualTo(Map.of("g/Made.java", "package g; public class Made {}", "note.txt", "note"));
        assertThat(result.resources().get("g/lists/list.txt"))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("Grüße; before: what was there; none: nothing");
        assertThat(result.diagnostics())
                .extracting(Diagnostic::format)
                .anySatisfy(said -> assertThat(said)
                        .contains(CLASSES.resolve("g/lists/list.txt").toAbsolutePath() + " "
                                + GENERATED.resolve("note.txt").toAbsolutePath()));
        assertThat(result.files().keySet()).containsExactly("g/Made.class", "g/lists/list.txt", "p/A.class");
    }

    /** As a second execution of the compiler plugin finds what the first has made. */
    @Test
    void classesThatAreThere() {
        SortedMap<String, byte[]> before = new TreeMap<>();
        CompiledOnce.classes(Map.of("q/B.java", "package q; public class B { public static class C {} }"))
                .forEach((name, bytes) -> before.put(name.replace('.', '/') + ".class", bytes));
        String user = "package p; class A { q.B b; q.B.C c; }";

        assertThat(compile(user, OPTIONS, new OutputFolder(CLASSES, "", before, List.of(""), GENERATED))
                        .classes()
                        .keySet())
                .containsExactly("p.A");
        assertThat(compile(user, OPTIONS, new OutputFolder(CLASSES, "", before, List.of(), GENERATED))
                        .succeeded())
                .isFalse();
    }

    /** Each part that is on the class path has classes by their own names. */
    @Test
    void aPartForALaterJava() {
        SortedMap<String, byte[]> before = new TreeMap<>();
        CompiledOnce.classes(Map.of("q/B.java", "package q; public class B {}"))
                .forEach((name, bytes) -> before.put(name.replace('.', '/') + ".class", bytes));
        CompiledOnce.classes(Map.of("q/L.java", "package q; public class L {}"))
                .forEach((name, bytes) ->
                        before.put("META-INF/versions/17/" + name.replace('.', '/') + ".class", bytes));
        OutputFolder later = new OutputFolder(
                CLASSES, "META-INF/versions/17/", before, List.of("META-INF/versions/17/", ""), GENERATED);

        CompileResult result = compile("package p; class A { q.B b; q.L l; }", OPTIONS, later);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.classes()).isEmpty();
        assertThat(result.resources().keySet()).containsExactly("META-INF/versions/17/p/A.class");
    }

    @Test
    void aSourceThatIsOnlyFoundByItsName() {
        CompileInput input = new CompileInput(
                List.of(SourceText.of("p/A.java", "package p; class A extends B {}")),
                List.of(
                        SourceText.of("p/B.java", "package p; class B {}"),
                        SourceText.of("p/q/C.java", "package p.q; class C { Missing missing; }")),
                Optional.empty(),
                OPTIONS,
                OutputFolder.empty());

        CompileResult result = Compilation.compile(input, new ModulePaths());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.classes().keySet()).containsExactly("p.A", "p.B");
    }

    @Test
    void withoutSourcesNothingIsCompiled() {
        CompileResult result = Compilation.compile(CompileInput.of(List.of(), OPTIONS), new ModulePaths());

        assertThat(result.succeeded()).isTrue();
        assertThat(result.files()).isEmpty();
    }

    @Test
    void packageInfosThatHoldOnlyComments() throws Exception {
        List<SourceText> units = List.of(
                SourceText.of("p/package-info.java", "/** Text. */ package p;"),
                SourceText.of("q/package-info.java", "/** Text. */ package q;"),
                SourceText.of("q/A.java", "package q; class A {}"),
                SourceText.of("package-info.java", ""));

        SortedMap<String, byte[]> missing = PackageInfos.missing(units, OPTIONS, Set.of("q/package-info.class"), "");

        assertThat(missing.keySet()).containsExactly("p/package-info.class");
        assertThat(new ClassReader(missing.get("p/package-info.class")).getClassName())
                .isEqualTo("p/package-info");
        assertThat(missing.get("p/package-info.class")[7]).isEqualTo((byte) 61);
        assertThat(ClassFacts.read(missing.get("p/package-info.class")).sourcePath())
                .hasValue("p/package-info.java");
        assertThat(PackageInfos.missing(units, OPTIONS, Set.of("q/package-info.class"), "META-INF/versions/9/")
                        .keySet())
                .containsExactly(
                        "META-INF/versions/9/p/package-info.class", "META-INF/versions/9/q/package-info.class");
        CompilerOptions java8 = CompilerOptions.of(List.of(), "1.8");
        assertThat(PackageInfos.missing(units, java8, Set.of(), "").get("p/package-info.class")[7])
                .isEqualTo((byte) 52);
    }
}
