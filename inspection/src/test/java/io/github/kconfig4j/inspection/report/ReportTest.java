package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.inspection.Diff;
import io.github.kconfig4j.inspection.DiffRequest;
import io.github.kconfig4j.inspection.Format;
import io.github.kconfig4j.inspection.Why;
import io.github.kconfig4j.inspection.WhyRequest;
import io.github.kconfig4j.product.variants.VariantResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final List<String> NAMES = List.of("inline", "work", "small");

    @TempDir
    Path folder;

    @TempDir
    static Path shared;

    private static ReportedModule reported;
    private static ReportRequest request;
    private static ReportModel model;

    @BeforeAll
    static void makeModel() throws IOException {
        reported = new ReportedModule(shared);
        request = reported.request();
        model = Report.model(request);
    }

    private FilePart file(String path) {
        return model.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<String> lines(FilePart file, Predicate<String> chosen) {
        return file.rows().stream()
                .filter(row -> chosen.test(row.variants()))
                .map(FilePart.Row::text)
                .toList();
    }

    @Test
    void theRowsOfAFileGiveItsTextInEachVariantWithConditionAndOrigin() {
        int compared = 0;
        for (int i = 0; i < NAMES.size(); i++) {
            int variant = i;
            VariantResult result = request.result().variants().get(i);
            for (GeneratedSource source :
                    result.sources().orElseThrow().sources().values()) {
                List<FilePart.Row> rows = file(source.path()).rows().stream()
                        .filter(row -> row.variants().charAt(variant) == 'x')
                        .toList();
                assertThat(rows.stream().map(FilePart.Row::text))
                        .as(source.path())
                        .containsExactlyElementsOf(source.text().lines().toList());
                for (int line = 0; line < rows.size(); line++) {
                    assertThat(rows.get(line).place())
                            .isEqualTo(source.lines().get(line).template());
                    assertThat(model.conditions()
                                    .get(rows.get(line).condition())
                                    .text())
                            .isEqualTo(source.lines().get(line).condition().toString());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(40);
    }

    @Test
    void theSameLinesDifferAsTheAnswerDiffSays() {
        String a = "inline";
        String b = "work";
        JsonObject diff = JsonParser.parseString(Diff.compare(new DiffRequest(
                                reported.module().set(),
                                reported.module().variant(a),
                                reported.module().variant(b)))
                        .answer()
                        .orElseThrow()
                        .print(Format.JSON))
                .getAsJsonObject();
        int files = 0;
        for (JsonElement each : diff.getAsJsonArray("files")) {
            JsonObject differing = each.getAsJsonObject();
            if (differing.has("only")) {
                continue;
            }
            List<String> onlyA = new ArrayList<>();
            List<String> onlyB = new ArrayList<>();
            for (JsonElement hunk : differing.getAsJsonArray("lines")) {
                hunk.getAsJsonObject()
                        .getAsJsonArray("text")
                        .forEach(line -> (hunk.getAsJsonObject()
                                                .get("only")
                                                .getAsString()
                                                .equals("a")
                                        ? onlyA
                                        : onlyB)
                                .add(line.getAsString()));
            }
            FilePart file = file(differing.get("path").getAsString());
            assertThat(lines(file, marks -> marks.startsWith("x."))).isEqualTo(onlyA);
            assertThat(lines(file, marks -> marks.startsWith(".x"))).isEqualTo(onlyB);
            files++;
        }
        assertThat(files).isPositive();
    }

    @Test
    void aSymbolHasTheAnswerOfWhyInEachVariant() {
        int compared = 0;
        for (OptionPart option : model.options()) {
            for (int i = 0; i < NAMES.size(); i++) {
                JsonObject answer = JsonParser.parseString(Why.ask(new WhyRequest(
                                        reported.module().set(),
                                        reported.module().variant(NAMES.get(i)),
                                        option.name()))
                                .answer()
                                .orElseThrow()
                                .print(Format.JSON))
                        .getAsJsonObject();
                List.of("question", "variant", "symbol", "type").forEach(answer::remove);
                JsonObject told =
                        JsonParser.parseString(option.why().get(i).compact()).getAsJsonObject();
                told.remove("tests");
                assertThat(told).isEqualTo(answer);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(9 * 3);
    }

    @Test
    void aSymbolHasWhatOfTheTestsHangsOnIt() {
        assertThat(tests("FAST", 0))
                .containsExactly("lines p/WorkTest.java src/test/kconfig/p/WorkTest.java.ftl:5 WORK && FAST false");
        assertThat(tests("FAST", 1))
                .containsExactly("lines p/WorkTest.java src/test/kconfig/p/WorkTest.java.ftl:5 WORK && FAST true");
        assertThat(tests("WORK", 1)).contains("file p/WorkTest.java src/test/kconfig/Kbuild:1 WORK true");
        assertThat(tests("HZ", 1)).isEmpty();
    }

    private static List<String> tests(String symbol, int variant) {
        OptionPart option = model.options().stream()
                .filter(each -> each.name().equals(symbol))
                .findFirst()
                .orElseThrow();
        List<String> tests = new ArrayList<>();
        for (JsonElement each : JsonParser.parseString(option.why().get(variant).compact())
                .getAsJsonObject()
                .getAsJsonArray("tests")) {
            JsonObject use = each.getAsJsonObject();
            JsonObject place = use.getAsJsonObject("place");
            tests.add(String.join(
                    " ",
                    use.get("kind").getAsString(),
                    use.get("path").getAsString(),
                    place.get("file").getAsString() + ":" + place.get("line"),
                    use.get("condition").getAsString(),
                    use.get("present").toString()));
        }
        return tests;
    }

    @Test
    void theSpaceHasTheCountOfConfigurations() {
        // ARCH, FAST, WORK: with ARCH 2 without FAST, 2 x 2 with it; without ARCH 2. HZ counts by its three
        // comparisons, the clock is free if FAST.
        assertThat(model.space().count()).isPresent();
        assertThat(model.space().check().orElseThrow().configurations()).hasSize(2);
        assertThat(model.variants())
                .extracting(VariantPart::tests)
                .containsExactly(Optional.empty(), Optional.of(new TestRun(12, 1, 2)), Optional.empty());
    }

    @Test
    void aWrittenFileHasTheConditionOfEachLine() {
        SourcePart source = model.sources().get(0);
        List<String> lines = source.lines().stream()
                .filter(line -> line.condition() != SourcePart.NONE)
                .filter(line -> !model.conditions().get(line.condition()).text().equals("y"))
                .map(line -> {
                    ReportModel.Condition condition = model.conditions().get(line.condition());
                    return line.text().strip() + " | " + condition.text() + " " + condition.holds()
                            + (condition.dead() ? " dead" : "");
                })
                .toList();

        assertThat(source.file()).isEqualTo("src/main/kconfig/p/Timers.java.ftl");
        assertThat(lines)
                .containsExactly(
                        "/** In the task's own time. */ | WORK .x.",
                        "public void enableTaskWork() { | WORK .x.",
                        "new Work().run(); // <b>now</b> | WORK .x.",
                        "} | WORK .x.",
                        "public void runInTheInterrupt() {} | !WORK x.x",
                        "int never; | NEVER ... dead",
                        "int oftenEnough; | HZ > 250 && WORK .x.");
    }

    @Test
    void theMenuIsAsMenuconfigShowsIt() {
        assertThat(model.menu())
                .extracting(line -> "  ".repeat(line.depth()) + line.kind() + " "
                        + line.symbol().orElse("-") + " " + line.visible())
                .containsExactly(
                        "config HAVE_WORK ...",
                        "config ARCH xxx",
                        "menu - xxx",
                        "  config WORK .x.",
                        "  config FAST xxx",
                        "  config NEVER ...",
                        "  config HZ xxx",
                        "  comment - xxx",
                        "choice - xxx",
                        "  config CLOCK_SLOW xxx",
                        "  config CLOCK_QUICK .x.",
                        "config GREETING xxx");
    }

    @Test
    void nothingInThePageButItsOwnIsMarkupOrCode() throws IOException {
        Document page = Jsoup.parse(Report.html(request));
        Map<String, Integer> elements = new TreeMap<>();
        page.getAllElements().forEach(element -> elements.merge(element.normalName(), 1, Integer::sum));

        assertThat(elements)
                .containsOnlyKeys(
                        "#root",
                        "html",
                        "head",
                        "meta",
                        "title",
                        "style",
                        "body",
                        "a",
                        "header",
                        "p",
                        "nav",
                        "ul",
                        "main",
                        "noscript",
                        "script");
        List<String> code = new ArrayList<>();
        for (Element script : page.select("script")) {
            if (script.attr("type").equals("application/json")) {
                assertThat(JsonParser.parseString(script.data()).isJsonNull()).isFalse();
            } else {
                code.add(script.data());
            }
        }
        assertThat(code).hasSize(1);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .isEqualTo("default-src 'none'; script-src '" + ReportPage.hash(code.get(0)) + "'; style-src '"
                        + ReportPage.hash(page.select("style").first().data())
                        + "'; base-uri 'none'; form-action 'none'");
        assertThat(page.title()).isEqualTo("shop <1>: inspection report");
        JsonArray options = JsonParser.parseString(
                        page.getElementById("data-options").data())
                .getAsJsonArray();
        assertThat(options.get(2).getAsJsonObject().get("prompt").getAsString())
                .isEqualTo("Deferred work " + ReportedModule.MARKUP);
    }

    @Test
    void theSameModuleGivesTheSamePage() throws IOException {
        assertThat(Report.html(reported.request())).isEqualTo(Report.html(request));
    }

    @Test
    void aVariantThatDoesNotCompileIsToldAndTheOthersAreThere() throws IOException {
        ReportedModule damaged = new ReportedModule(folder);
        damaged.module().write("src/main/kconfig/p/Work.java.ftl", "<#-- Broken. -->\npackage p;\nclass Work {\n");

        ReportModel broken = Report.model(damaged.request());

        assertThat(broken.variants())
                .extracting(VariantPart::verdict)
                .map(verdict -> verdict.orElse("-"))
                .containsExactly("PROVED WITH GAPS", "-", "PROVED WITH GAPS");
        assertThat(broken.variants().get(1).said())
                .anyMatch(text -> text.contains("src/main/kconfig/p/Work.java.ftl:[3"));
        assertThat(broken.api()).isEmpty();
        assertThat(Jsoup.parse(Report.html(damaged.request())).select("#data-api"))
                .isEmpty();
    }
}
