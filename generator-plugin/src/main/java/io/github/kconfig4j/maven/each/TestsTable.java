package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.product.check.CheckedConfiguration;
import io.github.kconfig4j.product.check.TestedConfiguration;
import io.github.kconfig4j.product.variants.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts what became of tests in many configurations into a table. */
public final class TestsTable {
    private static final List<String> HEAD =
            List.of("Configuration", "Why", "Result", "Tests", "Failed", "Skipped", "Time");

    private TestsTable() {}

    /** A head, a rule and a line for each configuration in which tests were run; nothing if there is none. */
    public static List<String> lines(List<CheckedConfiguration> checked) {
        List<List<String>> rows = new ArrayList<>(List.of(HEAD));
        for (CheckedConfiguration one : checked) {
            one.tests().ifPresent(run -> rows.add(row(one, run)));
        }
        return rows.size() == 1 ? List.of() : Columns.lines(rows);
    }

    private static List<String> row(CheckedConfiguration one, TestedConfiguration run) {
        return List.of(
                one.spec().name(),
                one.kind().toString(),
                run.failure().isEmpty() ? "success" : "FAILED",
                Integer.toString(run.run()),
                Integer.toString(run.failed()),
                Integer.toString(run.skipped()),
                String.format(Locale.ROOT, "%.1f s", run.time().toMillis() / 1e3));
    }
}
