package io.github.kconfig4j.product.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.jar.JarFiles;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file is examined as what its content is, whatever the JDK makes of it and however it is called. */
class FormsTest {
    private static final String SAID_TWICE =
            "target/shop.jar has entries of a zip archive that no directory of an archive lists: who reads it in another"
                    + " way finds something else in it. (damaged-archive)\n  hint: Delete the file and build again; if"
                    + " another plugin makes it so, correct that.";
    private static final String NO_ARCHIVE = "target/shop.jar is no archive: nothing in it can be read as one."
            + " (damaged-archive)\n  hint: Delete the file and build again; if another plugin makes it so, correct that.";
    private static final String DOCUMENT =
            "target/shop.jar is searched for names and not explained: another tool made it. (proof-gap)";
    private static final String LEFT_OVER =
            "target/shop.jar/p/Work.class is left over: no source of this variant gives the"
                    + " type p.Work, which exists only if WORK (src/main/kconfig/p/Work.java.ftl:4). (stale-class)\n"
                    + "  hint: An earlier build left it: delete the class file, or build with 'clean'.";

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private SortedMap<String, byte[]> classes(String variant) {
        VariantResult built = Variants.build(module.request(variant)).variants().get(0);
        SortedMap<String, byte[]> files = new TreeMap<>();
        built.classes().forEach((name, bytes) -> files.put(name.replace('.', '/') + ".class", bytes));
        return files;
    }

    private byte[] jar(SortedMap<String, byte[]> files) throws IOException {
        Path jar = folder.resolve("made.jar");
        JarFiles.write(jar, files, LocalDateTime.of(2026, 1, 2, 3, 4, 6));
        return Files.readAllBytes(jar);
    }

    /** As a copy that was interrupted leaves it: the JDK finds no directory in it. */
    private byte[] cut(SortedMap<String, byte[]> files) throws IOException {
        byte[] jar = jar(files);
        Path file = Files.write(folder.resolve("cut.jar"), Arrays.copyOf(jar, jar.length - 1));
        Assertions.assertThatThrownBy(() -> new ZipFile(file.toFile()).close()).isInstanceOf(ZipException.class);
        return Files.readAllBytes(file);
    }

    private List<String> prove(Form form, byte[] content, Verdict verdict) throws IOException {
        Path artifact = Files.write(folder.resolve("shop.jar"), content);
        ProveRequest plain = module.prove("inline", "work");
        ProveResult result = ModuleProof.prove(new ProveRequest(
                plain.build(),
                plain.variant(),
                plain.others(),
                List.of(new Subject(artifact, "target/shop.jar", form, plain.variant())),
                plain.surroundings(),
                plain.rules(),
                plain.version()));
        assertThat(result.reports().get(0).proof().verdict()).isEqualTo(verdict);
        return result.diagnostics().stream().map(Diagnostic::format).toList();
    }

    @Test
    void aWholeArchive() throws Exception {
        byte[] jar = jar(classes("inline"));

        assertThat(prove(Form.ARCHIVE, jar, Verdict.PROVED)).isEmpty();
        assertThat(prove(Form.BY_CONTENT, jar, Verdict.PROVED)).isEmpty();
        assertThat(prove(Form.DOCUMENT, jar, Verdict.PROVED_WITH_GAPS)).containsExactly(DOCUMENT);
    }

    @Test
    void anArchiveThatTheJdkRefuses() throws Exception {
        SortedMap<String, byte[]> leak = classes("inline");
        leak.put("p/Work.class", classes("work").get("p/Work.class"));
        byte[] cut = cut(leak);

        for (Form form : List.of(Form.ARCHIVE, Form.BY_CONTENT)) {
            assertThat(prove(form, cut, Verdict.NOT_PROVED)).contains(LEFT_OVER, SAID_TWICE);
            assertThat(prove(form, cut(classes("inline")), Verdict.NOT_PROVED)).contains(SAID_TWICE);
        }
        assertThat(prove(Form.DOCUMENT, cut, Verdict.NOT_PROVED)).contains(LEFT_OVER, SAID_TWICE, DOCUMENT);
    }

    @Test
    void whatIsCalledAnArchiveAndIsNone() throws Exception {
        for (String content : List.of("", "PK", "PK: no archive, for all that it begins like one")) {
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            for (Form form : List.of(Form.ARCHIVE, Form.SOURCES)) {
                assertThat(prove(form, bytes, Verdict.NOT_PROVED)).containsExactly(NO_ARCHIVE);
            }
            for (Form form : List.of(Form.BY_CONTENT, Form.DOCUMENT)) {
                assertThat(prove(form, bytes, Verdict.PROVED_WITH_GAPS)).containsExactly(DOCUMENT);
            }
        }
    }

    /** A class of the variant is no part of a document either. */
    @Test
    void aClassFileInWhatIsNoArchive() throws Exception {
        byte[] work = classes("work").get("p/Work.class");
        byte[] bytes = Arrays.copyOf(new byte[] {0, 1, 2, 3}, 4 + work.length);
        System.arraycopy(work, 0, bytes, 4, work.length);

        assertThat(prove(Form.BY_CONTENT, bytes, Verdict.NOT_PROVED)).contains(DOCUMENT);
        assertThat(prove(Form.ARCHIVE, bytes, Verdict.NOT_PROVED)).contains(NO_ARCHIVE);
        assertThat(prove(Form.BY_CONTENT, bytes, Verdict.NOT_PROVED))
                .anySatisfy(said -> assertThat(said).contains("p.Work, which exists only if WORK"));
    }

    @Test
    void anEmptyArchiveHoldsNothingOfWhatTheSourcesGive() throws Exception {
        assertThat(prove(Form.ARCHIVE, emptyZip(), Verdict.NOT_PROVED))
                .containsExactly(
                        "target/shop.jar holds nothing of what the sources give, so nothing is proved of it. (nothing-searched)\n"
                                + "  hint: Compile the module first: the goal belongs after the phase 'compile'.");
    }

    private static byte[] emptyZip() {
        byte[] end = new byte[22];
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, end, 0, 4);
        return end;
    }

    @Test
    void textsOfADocumentAreSearched() throws Exception {
        SortedMap<String, byte[]> page =
                new TreeMap<>(Map.of("page.html", "<a>p.Work</a>".getBytes(StandardCharsets.UTF_8)));

        assertThat(prove(Form.DOCUMENT, cut(page), Verdict.NOT_PROVED))
                .anySatisfy(
                        said -> assertThat(said).contains("target/shop.jar/page.html, line 1 names the type p.Work"));
    }
}
