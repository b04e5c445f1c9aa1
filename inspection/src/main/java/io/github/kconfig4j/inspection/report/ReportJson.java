package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.inspection.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A report for the script of its page: one text of JSON for each part, so that a part is read when it is shown. What stands there in many
 * places is there once and has a number. Used once.
 */
final class ReportJson {
    /** How many details or answers are in one part. */
    private static final int BLOCK = 500;

    private final ReportModel report;
    private final Map<String, Integer> files = new LinkedHashMap<>();
    private final Map<Json, Integer> answers = new LinkedHashMap<>();

    ReportJson(ReportModel report) {
        this.report = report;
    }

    /** The parts by name. */
    Map<String, Json> parts() {
        Map<String, Json> parts = new LinkedHashMap<>();
        parts.put("options", list(report.options(), this::option));
        putInBlocks(parts, "details", report.options(), this::details);
        putInBlocks(parts, "answers", new ArrayList<>(answers.keySet()), answer -> answer);
        parts.put("menu", list(report.menu(), this::menu));
        parts.put("files", list(report.files(), this::file));
        for (int i = 0; i < report.sources().size(); i++) {
            parts.put("source-" + i, source(report.sources().get(i)));
        }
        report.api().ifPresent(api -> parts.put("api", api));
        parts.put("proofs", new Json.Items(report.proofs()));
        parts.put(
                "written",
                list(
                        report.written().entrySet(),
                        entry -> Json.object().with("name", entry.getKey()).with("text", entry.getValue())));
        parts.put("coverage", list(report.coverage(), this::coverage));
        parts.put("space", space(report.space()));
        parts.put(
                "report",
                Json.object()
                        .with("title", report.title())
                        .with("version", report.version())
                        .with("variants", report.variants(), ReportJson::variant)
                        .with("conditions", report.conditions(), ReportJson::condition)
                        .with("places", files.keySet(), Json.Text::new)
                        .with("sources", report.sources(), source -> new Json.Text(source.file()))
                        .with("block", BLOCK));
        return parts;
    }

    private static <T> void putInBlocks(
            Map<String, Json> parts, String name, List<T> values, Function<T, Json> toJson) {
        for (int i = 0; i < values.size(); i += BLOCK) {
            List<T> block = values.subList(i, Math.min(values.size(), i + BLOCK));
            parts.put(name + "-" + i / BLOCK, list(block, toJson));
        }
    }

    private static <T> Json list(Iterable<T> values, Function<T, Json> toJson) {
        List<Json> items = new ArrayList<>();
        values.forEach(value -> items.add(toJson.apply(value)));
        return new Json.Items(items);
    }

    private Json.Whole file(SourcePosition place) {
        return new Json.Whole(files.computeIfAbsent(place.file(), key -> files.size()));
    }

    private static Json variant(VariantPart variant) {
        return Json.object()
                .with("name", variant.name())
                .with("madeOf", variant.madeOf(), Json.Text::new)
                .with(
                        "labels",
                        variant.labels().entrySet(),
                        label ->
                                new Json.Items(List.of(new Json.Text(label.getKey()), new Json.Text(label.getValue()))))
                .with("files", variant.files())
                .with("lines", variant.lines())
                .with("classes", variant.classes())
                .with("bytes", variant.bytes())
                .with("verdict", variant.verdict())
                .with("tests", variant.tests().stream().toList(), ReportJson::tests)
                .with("sameAs", variant.sameAs())
                .with("gaps", variant.gaps(), Json.Text::new)
                .with("said", variant.said(), Json.Text::new);
    }

    private static Json tests(TestRun tests) {
        return Json.object()
                .with("run", tests.run())
                .with("failed", tests.failed())
                .with("skipped", tests.skipped());
    }

    private static Json space(ReportModel.Space space) {
        Json.Members json = Json.object().with("count", space.count());
        return space.check().isEmpty()
                ? json
                : json.with("said", space.check().get().said(), Json.Text::new)
                        .with(
                                "checked",
                                space.check().get().configurations(),
                                one -> Json.object().with("name", one.name()).with("failure", one.failure()));
    }

    private static Json condition(ReportModel.Condition condition) {
        return Json.object()
                .with("text", condition.text())
                .with("symbols", condition.symbols(), Json.Text::new)
                .with("holds", condition.holds())
                .with("dead", condition.dead());
    }

    private Json option(OptionPart option) {
        return Json.object()
                .with("name", option.name())
                .with("type", option.type())
                .with("prompt", option.prompt())
                .with(
                        "values",
                        option.values(),
                        value -> new Json.Items(value.<List<Json>>map(text -> List.of(new Json.Text(text)))
                                .orElse(List.of())))
                .with("used", option.used())
                .with("why", option.why(), why -> new Json.Whole(answers.computeIfAbsent(why, key -> answers.size())));
    }

    private Json details(OptionPart option) {
        return Json.object()
                .with("help", option.help())
                .with("depends", option.depends())
                .with(
                        "places",
                        option.places(),
                        place -> new Json.Items(List.of(file(place), new Json.Whole(place.line()))))
                .with("near", near(option.near()));
    }

    private static Json near(Neighbours near) {
        Json.Members json = Json.object();
        for (Map.Entry<String, List<String>> group : near.groups().entrySet()) {
            json = group.getValue().isEmpty() ? json : json.with(group.getKey(), group.getValue(), Json.Text::new);
        }
        return json;
    }

    private Json menu(ReportModel.MenuLine line) {
        return Json.object()
                .with("depth", line.depth())
                .with("kind", line.kind())
                .with("prompt", line.prompt())
                .with("symbol", line.symbol())
                .with("file", file(line.place()))
                .with("line", line.place().line())
                .with("visible", line.visible());
    }

    private Json file(FilePart file) {
        return Json.object()
                .with("path", file.path())
                .with("resource", file.resource())
                .with("binary", file.binary())
                .with("variants", file.variants())
                .with("symbols", file.symbols(), Json.Text::new)
                .with(
                        "rows",
                        file.rows(),
                        row -> new Json.Items(List.of(
                                new Json.Text(row.text()),
                                new Json.Text(row.variants()),
                                new Json.Whole(row.condition()),
                                file(row.place()),
                                new Json.Whole(row.place().line()))));
    }

    private Json source(SourcePart source) {
        return Json.object()
                .with("file", source.file())
                .with("paths", source.paths(), Json.Text::new)
                .with(
                        "lines",
                        source.lines(),
                        line -> new Json.Items(List.of(new Json.Text(line.text()), new Json.Whole(line.condition()))));
    }

    private Json coverage(ReportModel.CoverageLine line) {
        return Json.object()
                .with("condition", line.condition())
                .with("file", file(line.place()))
                .with("line", line.place().line())
                .with("kind", line.kind())
                .with("by", line.by());
    }
}
