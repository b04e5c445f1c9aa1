package io.github.kconfig4j.product.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a jar of the sources has besides hand-written and generated ones: what an annotation processor writes, resources. */
class SourcesJarTest {
    private static final String LISTING = """
            package g;

            class Listing {
                String types = "p.Timers";
            }
            """;
    private static final String DECLARE = "If a plugin makes it and you know what it is, declare it:"
            + " <explained><entry>…</entry><because>…</because></explained>.";

    @TempDir
    Path folder;

    private TestModule module;
    private List<PlacedFolder> placed = List.of();

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private ModuleBuild build() {
        CompilerOptions options = CompilerOptions.of(List.of(Path.of("target/test-classes")), "17")
                .withArguments(List.of("-processor", ListingProcessor.class.getName()));
        ModuleInput input = ModuleInput.of(
                folder,
                List.of(folder.resolve("src/main/java"), folder.resolve("target/generated-sources/other")),
                List.of(folder.resolve("src/main/resources")),
                options);
        return new ModuleBuild(
                new SetLoader(module.set()),
                input,
                new CompileCache(folder.resolve("target/cache"), "1", "test"),
                true);
    }

    private VariantResult inline() {
        VariantsRequest plain = module.request("inline");
        return Variants.build(new VariantsRequest(
                        build(),
                        plain.variants(),
                        plain.main(),
                        plain.output(),
                        plain.surroundings(),
                        plain.rules(),
                        plain.own(),
                        plain.files(),
                        plain.version()))
                .variants()
                .get(0);
    }

    /** What {@code generate} and the processor write as the variant inline. */
    private SortedMap<String, byte[]> sources() throws IOException {
        Path generated = inline().folder().resolve("sources");
        SortedMap<String, byte[]> sources = new TreeMap<>();
        sources.put("p/Timers.java", Files.readAllBytes(generated.resolve("p/Timers.java")));
        sources.put("g/Listing.java", bytes(LISTING));
        sources.put("g/note.txt", bytes("listed\n"));
        return sources;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private ProveResult prove(Path artifact, String name, Form form) {
        ProveRequest plain = module.prove("inline", "work");
        return ModuleProof.prove(new ProveRequest(
                build(),
                plain.variant(),
                plain.others(),
                List.of(new Subject(artifact, name, form, plain.variant())),
                new Surroundings(Optional.empty(), List.of(), List.of(), List.of(), placed),
                plain.rules(),
                plain.version()));
    }

    private ProveResult prove(SortedMap<String, byte[]> files) throws IOException {
        Path jar = folder.resolve("shop-sources.jar");
        JarFiles.write(jar, files, LocalDateTime.of(2026, 1, 2, 3, 4, 6));
        return prove(jar, "target/shop-sources.jar", Form.SOURCES);
    }

    private static List<String> explained(ProveResult result) {
        return result.reports().get(0).proof().evidence().entries().stream()
                .map(entry -> entry.place() + " " + entry.origin().orElseThrow())
                .toList();
    }

    private static List<String> errors(ProveResult result) {
        assertThat(result.reports().get(0).proof().verdict()).isEqualTo(Verdict.NOT_PROVED);
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    @Test
    void aJarOfTheSourcesHasThem() throws Exception {
        ProveResult result = prove(sources());

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.reports().get(0).proof().verdict()).isEqualTo(Verdict.PROVED);
        assertThat(explained(result))
                .containsExactly(
                        "g/Listing.java made by an annotation processor",
                        "g/note.txt made by an annotation processor",
                        "p/Timers.java generated from src/main/kconfig/p/Timers.java.ftl");
        // Now all is remembered that was compiled.
        assertThat(explained(prove(sources()))).isEqualTo(explained(result));
    }

    @Test
    void anotherTextIsUnexplained() throws Exception {
        SortedMap<String, byte[]> sources = sources();
        sources.put("g/Listing.java", bytes(LISTING.replace("p.Timers", "p.Timers p.Work")));
        sources.put("g/note.txt", bytes("forgotten\n"));

        assertThat(errors(prove(sources))).containsExactly("""
                target/shop-sources.jar/g/Listing.java, line 4 names the type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (forbidden-resource)
                  hint: What names it belongs under the same option: write #if in comments around the line, or name the file in a Kbuild.""", """
                target/shop-sources.jar/g/note.txt is not what this variant gives. (differing-entry)
                  hint: It may be older than its source, of another variant, or changed by another plugin after it was made: build with 'clean'; if a plugin changes it and you know how, declare it: <explained><entry>…</entry><because>…</because></explained>.""");
    }

    @Test
    void whatNoProcessorWroteIsUnexplained() throws Exception {
        SortedMap<String, byte[]> sources = sources();
        sources.put("g/Old.java", bytes("package g;\n\nclass Old {}\n"));

        assertThat(errors(prove(sources)))
                .containsExactly(
                        "target/shop-sources.jar/g/Old.java is unexplained: no source, resource or dependency of this"
                                + " variant gives it. (unexplained-entry)\n  hint: If an earlier build left it, build with"
                                + " 'clean'. " + DECLARE);
    }

    @Test
    void itsClassSaysWhereItsSourceIsFrom() throws Exception {
        ProveResult result = prove(inline().folder().resolve("classes"), "target/classes", Form.CLASSES);

        assertThat(explained(result))
                .contains("g/Listing.class compiled from g/Listing.java, made by an annotation processor");
    }

    @Test
    void sourcesThatAnotherPluginGenerates() throws Exception {
        String other = "package q;\n\nclass Other {}\n";
        module.write("target/generated-sources/other/q/Other.java", other);
        SortedMap<String, byte[]> sources = sources();
        sources.put("q/Other.java", bytes(other));
        sources.put("g/Listing.java", bytes(LISTING.replace("p.Timers", "p.Timers q.Other")));

        assertThat(explained(prove(sources)))
                .contains("q/Other.java a source of this variant target/generated-sources/other");
    }

    @Test
    void resourcesAreWhereTheirTargetPathPutsThem() throws Exception {
        module.write("src/main/conf/app.properties", "version=${project.version}\n");
        placed = List.of(new PlacedFolder(folder.resolve("src/main/conf"), "conf/"));
        SortedMap<String, byte[]> sources = sources();
        sources.put("conf/app.properties", bytes("version=${project.version}\n"));

        assertThat(explained(prove(sources))).contains("conf/app.properties a source of this variant src/main/conf");

        sources.put("app.properties", bytes("version=${project.version}\n"));
        assertThat(errors(prove(sources)))
                .singleElement()
                .asString()
                .startsWith("target/shop-sources.jar/app.properties is unexplained");
    }
}
