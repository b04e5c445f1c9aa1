package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.product.TestModule;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.Rendering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {
    @TempDir
    Path folder;

    private TestModule module;

    @BeforeEach
    void writeModule() throws IOException {
        module = new TestModule(folder);
    }

    private InspectionResult lines(String variant, String files) {
        return Lines.ask(new LinesRequest(module.set(), module.variant(variant), files));
    }

    @Test
    void eachLineHasItsConditionAndOrigin() {
        assertThat(lines("work", "p/Timers.java").answer().orElseThrow().text()).isEqualTo("""
                --- work p/Timers.java
                src/main/kconfig/p/Timers.java.ftl:2            1  package p;
                src/main/kconfig/p/Timers.java.ftl:3            2
                src/main/kconfig/p/Timers.java.ftl:4            3  public class Timers {
                src/main/kconfig/p/Timers.java.ftl:5            4      static final int HZ = 100;
                src/main/kconfig/p/Timers.java.ftl:7   if WORK  5      /** In the task's own time. */
                src/main/kconfig/p/Timers.java.ftl:8   if WORK  6      public void enableTaskWork() {
                src/main/kconfig/p/Timers.java.ftl:9   if WORK  7          new Work().run();
                src/main/kconfig/p/Timers.java.ftl:10  if WORK  8      }
                src/main/kconfig/p/Timers.java.ftl:17           9  }
                """);
    }

    @Test
    void aPatternChoosesFilesSourcesFirst() {
        String text = lines("work", LinesRequest.ALL).answer().orElseThrow().text();

        assertThat(text.lines().filter(line -> line.startsWith("--- ")))
                .containsExactly(
                        "--- work p/Timers.java",
                        "--- work p/Work.java",
                        "--- work META-INF/services/java.lang.Runnable");
        assertThat(lines("work", "**/W*.java").answer().orElseThrow().text()).startsWith("--- work p/Work.java\n");
        assertThat(lines("small", LinesRequest.ALL).answer().orElseThrow().text())
                .doesNotContain("Work.java");
    }

    @Test
    void whatTheVariantDoesNotHaveIsAnError() {
        InspectionResult result = lines("small", "p/Timer.java");

        assertThat(result.answer()).isEmpty();
        assertThat(result.diagnostics().stream().map(Diagnostic::format)).containsExactly("""
                The variant small has no generated file p/Timer.java. (no-such-generated-file)
                  hint: Did you mean p/Timers.java?""");
    }

    @Test
    void theLinesAreThoseThatAreGenerated() {
        int compared = 0;
        for (String variant : List.of("small", "inline", "work")) {
            RenderedVariant rendered = Rendering.render(module.set(), List.of(module.variant(variant)), false)
                    .variants()
                    .get(0);
            JsonObject answer = JsonParser.parseString(lines(variant, LinesRequest.ALL)
                            .answer()
                            .orElseThrow()
                            .print(Format.JSON))
                    .getAsJsonObject();
            for (JsonElement each : answer.getAsJsonArray("files")) {
                JsonObject file = each.getAsJsonObject();
                String path = file.get("path").getAsString();
                GeneratedSource source = file.get("resource").getAsBoolean()
                        ? rendered.sources().orElseThrow().resources().get(path)
                        : rendered.sources().orElseThrow().sources().get(path);
                List<String> texts = new ArrayList<>();
                List<String> conditions = new ArrayList<>();
                for (JsonElement line : file.getAsJsonArray("lines")) {
                    texts.add(line.getAsJsonObject().get("text").getAsString() + "\n");
                    conditions.add(line.getAsJsonObject().get("condition").getAsString());
                    compared++;
                }
                assertThat(String.join("", texts)).isEqualTo(source.text());
                assertThat(conditions)
                        .isEqualTo(source.lines().stream()
                                .map(line -> line.condition().toString())
                                .toList());
            }
        }
        assertThat(compared).isGreaterThan(20);
    }
}
