package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.product.variants.Columns;
import io.github.kconfig4j.verdict.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what came of variants into a table. */
public final class EachTable {
    private static final List<String> HEAD =
            List.of("Variant", "Build", "Modules", "Tests", "Failed", "Skipped", "Artifacts", "Proof", "Time");

    private EachTable() {}

    /** A head, a rule and a line for each variant, in their order. */
    public static List<String> lines(List<BuiltVariant> variants) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        variants.forEach(variant -> rows.add(row(variant)));
        return Columns.lines(rows);
    }

    private static List<String> row(BuiltVariant variant) {
        return List.of(
                variant.name(),
                variant.succeeded() ? "success" : "FAILED",
                modules(variant),
                Integer.toString(variant.tests().run()),
                Integer.toString(variant.tests().failed()),
                Integer.toString(variant.tests().skipped()),
                Integer.toString(variant.modules().stream()
                        .mapToInt(module -> module.artifacts().size())
                        .sum()),
                variant.verdict().map(Verdict::toString).orElse("-"),
                time(variant.time()));
    }

    private static String modules(BuiltVariant variant) {
        int all = variant.modules().size();
        return variant.built() == all ? Integer.toString(all) : variant.built() + " of " + all;
    }

    private static String time(Duration time) {
        return String.format(Locale.ROOT, "%d:%04.1f min", time.toMinutes(), (time.toMillis() % 60_000) / 1000.0);
    }
}
