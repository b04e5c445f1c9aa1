package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.product.TestModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in {@code docs/inspect.md} are what is printed. */
class InspectPageTest {
    private static final Path PAGE = Path.of("../docs/inspect.md");

    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private static void assertShown(InspectionResult result) throws IOException {
        Answer answer = result.answer().orElseThrow();
        assertThat(PAGE).content().contains("```text\n" + answer.print(Format.TEXT) + "```\n");
        assertThat(PAGE).content().contains("```json\n" + answer.print(Format.JSON) + "```\n");
    }

    @Test
    void why() throws Exception {
        assertShown(Why.ask(new WhyRequest(module.set(), module.variant("small"), "WORK")));
    }

    @Test
    void whyOfAnExpression() throws Exception {
        assertShown(Why.ask(new WhyRequest(module.set(), module.variant("inline"), "WORK && HZ > 250")));
    }

    @Test
    void lines() throws Exception {
        assertShown(Lines.ask(new LinesRequest(module.set(), module.variant("work"), "p/Work.java")));
    }

    @Test
    void diff() throws Exception {
        assertShown(Diff.compare(new DiffRequest(module.set(), module.variant("inline"), module.variant("work"))));
    }

    @Test
    void extract() throws Exception {
        Path entry = folder.resolve("target/classes/META-INF/kconfig/config");
        Files.createDirectories(entry.getParent());
        Files.writeString(entry, """
                #
                # Automatically generated file; DO NOT EDIT.
                # Main menu
                #
                CONFIG_HAVE_WORK=y
                # CONFIG_WORK is not set
                CONFIG_HZ=100
                """);

        assertShown(Extraction.extract(
                new ExtractRequest(module.set(), "target/classes", folder.resolve("target/classes"))));
    }
}
