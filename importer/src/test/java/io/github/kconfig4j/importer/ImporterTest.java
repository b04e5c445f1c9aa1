package io.github.kconfig4j.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    @TempDir
    Path module;

    @Test
    void keepsEncodingLineEndsAndTheByteOrderMark() throws Exception {
        Path source =
                write("A.java", "\uFEFFclass A {\r\n//#if x\r\n  int ä;\r\n//#endif\r\n}", StandardCharsets.UTF_8);

        ImportResult result = plan(StandardCharsets.UTF_8, false);
        ChangeWriter.write(result.changes(), module.resolve("scratch"));

        assertThat(Files.readString(source)).isEqualTo("\uFEFFclass A {\r\n// #if X\r\n  int ä;\r\n// #endif\r\n}");
        assertThat(module.resolve("scratch")).doesNotExist();
    }

    @Test
    void readsTheEncodingOfTheModule() throws Exception {
        Path source = write("A.java", "class A {\n//#if x\n  int ä;\n//#endif\n}", StandardCharsets.ISO_8859_1);

        assertThat(said(plan(StandardCharsets.UTF_8, false))).containsExactly("""
                ERROR src/main/java/A.java:[1] The file is not text in UTF-8. (not-utf8)
                  hint: Save it in the encoding of the module's sources, which is that.""");

        ChangeWriter.write(plan(StandardCharsets.ISO_8859_1, false).changes(), module.resolve("scratch"));

        assertThat(Files.readString(source, StandardCharsets.ISO_8859_1))
                .isEqualTo("class A {\n// #if X\n  int ä;\n// #endif\n}");
    }

    @Test
    void allowsBlanksWhereTheToolDoes() throws Exception {
        String text = "class A {\n  // #if x\n  // $$int a;\n  // #else\n  // $int b;\n  //#endif\n}\n";
        write("A.java", text, StandardCharsets.UTF_8);

        assertThat(plan(StandardCharsets.UTF_8, true).changes().get(0).after()).isEqualTo("""
                class A {
                  // #if X
                  //- int a;
                  // #else
                  //- int b;
                  // #endif
                }
                """);
    }

    @Test
    void importsASecondTimeWhatWasNotRightAtFirst() throws Exception {
        write("A.java", "class A {\n//#if x\n  int a;\n//#endif\n}\n", StandardCharsets.UTF_8);
        Path wrong = write("B.java", "class B {\n//#if y\n  int b;\n}\n", StandardCharsets.UTF_8);
        ImportResult first = plan(StandardCharsets.UTF_8, false);

        assertThat(first.sources()).isOne();
        assertThat(first.refused()).isOne();

        ChangeWriter.write(first.changes(), module.resolve("scratch"));
        Files.writeString(wrong, "class B {\n//#if y && x\n  int b;\n//#endif\n}\n");
        ImportResult second = plan(StandardCharsets.UTF_8, false);
        ChangeWriter.write(second.changes(), module.resolve("scratch"));

        assertThat(Files.readString(wrong)).isEqualTo("class B {\n// #if Y && X\n  int b;\n// #endif\n}\n");
        assertThat(Files.readString(module.resolve("src/main/kconfig/Kconfig")))
                .isEqualTo("config X\n\tbool \"x\"\n\nconfig Y\n\tbool \"y\"\n");
    }

    @Test
    void writesNothingWhereAFileCannotBeWritten() throws Exception {
        Path source = write("A.java", "class A {\n//#if x\n  int a;\n//#endif\n}\n", StandardCharsets.UTF_8);
        Files.createDirectories(module.resolve("src/main/kconfig/Kconfig/x"));
        ImportResult result = plan(StandardCharsets.UTF_8, false);

        assertThatThrownBy(() -> ChangeWriter.write(result.changes(), module.resolve("scratch")))
                .isInstanceOf(IOException.class);
        assertThat(Files.readString(source)).contains("//#if x");
    }

    private Path write(String name, String text, Charset encoding) throws IOException {
        Path file = module.resolve("src/main/java").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(encoding));
    }

    private ImportResult plan(Charset encoding, boolean allowsBlanks) throws IOException {
        return Importer.plan(new ImportRequest(
                module,
                List.of(module.resolve("src/main/java")),
                encoding,
                module.resolve("src/main/kconfig"),
                module.resolve("configs"),
                Optional.of("jcp"),
                Map.of(),
                List.of(),
                allowsBlanks));
    }

    private static List<String> said(ImportResult result) {
        return result.diagnostics().stream()
                .map(said -> said.severity() + " " + said.format())
                .toList();
    }
}
