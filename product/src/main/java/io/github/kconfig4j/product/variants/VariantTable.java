package io.github.kconfig4j.product.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the result of a build into a table. */
public final class VariantTable {
    private VariantTable() {}

    /**
     * The table: a head, a rule and a line for each variant; where there are variants that have the same generated files
     * as an earlier one, a column that names it and a line below that counts them. Nothing if there is no variant. Lines
     * are joined by {@code \n}; there is none at the end.
     *
     * @param basedir the folder that paths are shown relative to
     */
    public static String format(VariantsResult result, Path basedir) {
        if (result.variants().isEmpty()) {
            return "";
        }
        boolean withSame =
                result.variants().stream().anyMatch(each -> each.sameAs().isPresent());
        List<List<String>> rows = new ArrayList<>();
        rows.add(head(result.columns(), withSame));
        result.variants().forEach(variant -> rows.add(row(variant, result.columns(), withSame, basedir)));
        List<String> lines = Columns.lines(rows);
        if (withSame) {
            lines.add(different(result.variants()));
        }
        return String.join("\n", lines);
    }

    private static String different(List<VariantResult> variants) {
        long different =
                variants.stream().filter(each -> each.sameAs().isEmpty()).count();
        return different + " of " + variants.size()
                + " variants differ from all before them; the others have the generated files of the one named, apart from"
                + " Autoconf.";
    }

    private static List<String> head(List<String> columns, boolean withSame) {
        List<String> head = new ArrayList<>(List.of("Variant", "Configuration"));
        head.addAll(columns);
        if (withSame) {
            head.add("Same sources as");
        }
        head.addAll(List.of("Files", "Classes", "Proved absent", "Sources"));
        return head;
    }

    private static List<String> row(VariantResult variant, List<String> columns, boolean withSame, Path basedir) {
        List<String> row = new ArrayList<>(List.of(variant.name(), configuration(variant.spec())));
        columns.forEach(column -> row.add(variant.labels().getOrDefault(column, "-")));
        if (withSame) {
            row.add(variant.sameAs().orElse(""));
        }
        row.add(variant.sources()
                .map(tree -> Integer.toString(
                        tree.sources().size() + tree.resources().size()))
                .orElse("-"));
        row.add(
                variant.classes().isEmpty()
                        ? "-"
                        : Integer.toString(variant.classes().size()));
        row.add(outcome(variant));
        row.add(shown(variant.folder().resolve("sources"), basedir));
        return row;
    }

    private static String configuration(VariantSpec spec) {
        String files = spec.files().stream()
                .map(file -> file.name().substring(file.name().lastIndexOf('/') + 1))
                .collect(Collectors.joining(" + "));
        return spec.overrides().isEmpty()
                ? files
                : files + " + "
                        + spec.overrides().entrySet().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "));
    }

    private static String outcome(VariantResult variant) {
        long errors = variant.diagnostics().stream().filter(Diagnostic::isError).count();
        if (errors > 0) {
            return "FAILED, " + count(errors, "error");
        }
        return variant.report().map(report -> outcome(report.proof())).orElse("-");
    }

    /** A verdict is shown where it is not the usual one. */
    private static String outcome(ArtifactProof proof) {
        String absent = proof.search().absentCounts();
        return proof.verdict() == Verdict.PROVED ? absent : proof.verdict() + ", " + absent;
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String shown(Path path, Path basedir) {
        Path shown = path.startsWith(basedir) ? basedir.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }
}
