package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.inspection.Answer;
import io.github.kconfig4j.inspection.Api;
import io.github.kconfig4j.inspection.Json;
import io.github.kconfig4j.inspection.ProofAnswer;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.build.Coverage;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.product.variant.RenderedVariant;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.VariantResult;
import io.github.kconfig4j.space.formula.OptionSpace;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes the inspection report of a module: one page with all that is known of its variants. */
public final class Report {
    /** In a tree with more symbols the configurations are not counted: that takes too long. */
    private static final int MOST_COUNTED = 1000;

    private final ReportRequest request;
    private final VariantBatch batch;
    private final List<RenderedVariant> variants;
    private final ConditionTable conditions;

    private Report(ReportRequest request) {
        this.request = request;
        this.batch = request.batch();
        this.variants = request.result().variants().stream()
                .map(variant -> batch.variant(variant.spec()).rendered())
                .toList();
        this.conditions = new ConditionTable(
                variants.stream().map(RenderedVariant::configuration).toList(), batch.coverage());
    }

    /** The page, UTF-8 when it is written. The same request gives the same text. */
    public static String html(ReportRequest request) {
        return ReportPage.html(new Report(request).model());
    }

    /** All that the page says. */
    static ReportModel model(ReportRequest request) {
        return new Report(request).model();
    }

    private ReportModel model() {
        List<FilePart> files = new ArrayList<>(files(false, SourceTree::sources));
        files.addAll(files(true, SourceTree::resources));
        List<SourcePart> sources =
                new SourceParts(conditions, request.texts()).of(batch.set().templates());
        List<ReportModel.CoverageLine> coverage = coverage();
        List<Optional<Configuration>> configurations =
                variants.stream().map(RenderedVariant::configuration).toList();
        List<OptionPart> options = new OptionParts(batch.set(), variants, tests()).all();
        Places places = new Places(batch.set().tree(), batch.set().prefix());
        return new ReportModel(
                request.title(),
                request.version(),
                request.result().variants().stream()
                        .map(variant -> VariantPart.of(
                                variant,
                                Optional.ofNullable(request.earlier().tests().get(variant.name()))))
                        .toList(),
                conditions.conditions(),
                options,
                new MenuLines(batch.set().tree(), configurations, places).all(),
                files,
                sources,
                api().map(Answer::json),
                proofs(),
                request.earlier().proofs(),
                coverage,
                space());
    }

    private Optional<TestUses> tests() {
        return request.tests().map(set -> new TestUses(set, specs()));
    }

    private ReportModel.Space space() {
        KconfigTree tree = batch.set().tree();
        return new ReportModel.Space(
                tree.symbols().size() <= MOST_COUNTED
                        ? OptionSpace.of(tree).count().map(BigInteger::toString)
                        : Optional.empty(),
                request.earlier().check());
    }

    private List<VariantSpec> specs() {
        return request.result().variants().stream().map(VariantResult::spec).toList();
    }

    private Optional<Answer> api() {
        return Api.of(batch, specs());
    }

    private List<Json> proofs() {
        return request.result().variants().stream()
                .flatMap(variant -> variant.report().stream())
                .map(report -> new ProofAnswer(report).json())
                .toList();
    }

    private List<ReportModel.CoverageLine> coverage() {
        List<ReportModel.CoverageLine> lines = new ArrayList<>();
        for (Coverage one : batch.coverage()) {
            lines.add(new ReportModel.CoverageLine(
                    conditions.number(one.condition()),
                    one.position(),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    one.text()));
        }
        return lines;
    }

    private List<FilePart> files(boolean resources, Function<SourceTree, SortedMap<String, GeneratedSource>> of) {
        TreeSet<String> paths = new TreeSet<>();
        variants.forEach(variant ->
                variant.sources().ifPresent(tree -> paths.addAll(of.apply(tree).keySet())));
        return paths.stream().map(path -> file(path, resources, of)).toList();
    }

    private FilePart file(String path, boolean resource, Function<SourceTree, SortedMap<String, GeneratedSource>> of) {
        List<Optional<GeneratedSource>> versions = variants.stream()
                .map(variant -> variant.sources()
                        .flatMap(tree -> Optional.ofNullable(of.apply(tree).get(path))))
                .toList();
        FileRows rows = new FileRows();
        boolean binary = versions.stream().flatMap(Optional::stream).anyMatch(GeneratedSource::isBinary);
        TreeSet<String> symbols = new TreeSet<>();
        for (int i = 0; i < versions.size(); i++) {
            Optional<GeneratedSource> version = versions.get(i);
            if (version.isPresent()) {
                version.get().reads().forEach(symbol -> symbols.add(symbol.name()));
                if (!binary) {
                    rows.add(i, version.get());
                }
            }
        }
        return new FilePart(
                path,
                resource,
                binary,
                Marks.of(variants.size(), i -> versions.get(i).isPresent()),
                List.copyOf(symbols),
                rows.rows(variants.size(), conditions));
    }
}
