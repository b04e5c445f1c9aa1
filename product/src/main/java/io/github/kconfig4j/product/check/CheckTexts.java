package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.space.sample.Covered;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a check came to. */
public final class CheckTexts {
    private static final int MOST_NAMES = 6;
    private static final int MOST_OTHERS = 4;

    private CheckTexts() {}

    /** What was said of the set, then an error for each failure: what fails, when, and the smallest configuration that shows it. */
    public static List<Diagnostic> diagnostics(CheckResult result) {
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        result.failures()
                .forEach(failure -> all.add(diagnostic(failure, result.checked().size())));
        return all;
    }

    private static Diagnostic diagnostic(Failure failure, int all) {
        Diagnostic first = failure.errors().get(0);
        String line = first.sourceLine().map(text -> "\n    " + text).orElse("");
        return new Diagnostic(
                first.severity(),
                first.id(),
                first.position(),
                first.message().and(line + details(failure, all)),
                Optional.empty(),
                first.hint(),
                first.conf());
    }

    /** What is said of a failure besides its first error; begins with a line end. */
    static String details(Failure failure, int all) {
        StringBuilder text = new StringBuilder();
        List<Diagnostic> others = failure.errors().subList(1, failure.errors().size());
        others.stream()
                .limit(MOST_OTHERS)
                .forEach(other -> text.append("\n  with ")
                        .append(other.format().lines().findFirst().orElse("")));
        if (others.size() > MOST_OTHERS) {
            text.append("\n  with ").append(others.size() - MOST_OTHERS).append(" more errors");
        }
        text.append("\n  fails ").append(when(failure));
        text.append("\n  in ")
                .append(failure.configurations().size())
                .append(" of ")
                .append(all);
        text.append(all == 1 ? " configuration: " : " configurations: ").append(names(failure.configurations()));
        text.append("\n  ").append(shown(failure)).append(':');
        if (failure.fragment().isEmpty()) {
            text.append("\n    (nothing set: the defaults)");
        }
        failure.fragment().lines().forEach(line -> text.append("\n    ").append(line));
        return text.toString();
    }

    private static String shown(Failure failure) {
        if (failure.isSmallest()) {
            return "the smallest configuration that shows it"
                    + failure.runs()
                            .filter(some -> some.made() > 0)
                            .map(some -> ", found in " + runs(some))
                            .orElse("");
        }
        return failure.runs()
                .map(some -> "a configuration that shows it, made smaller as far as " + runs(some)
                        + " allowed (-Dkconfig.check.testRuns)")
                .orElse("a configuration that shows it; there was no time for a smaller one");
    }

    private static String runs(TestRuns runs) {
        return runs.made() + (runs.made() == 1 ? " more run" : " more runs") + " of the test";
    }

    private static String when(Failure failure) {
        if (failure.condition().isEmpty()) {
            return failure.isAlways() ? "in every configuration" : "for no reason that could be found in the options";
        }
        return (failure.isAlways() ? "if " : "in some configurations if ") + failure.condition();
    }

    private static String names(List<String> names) {
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return names.size() > MOST_NAMES ? some + ", …" : some;
    }

    /** What is told of a check that could be done, a line each. */
    public static List<String> told(CheckResult result) {
        List<String> told = new ArrayList<>(List.of(summary(result)));
        result.covered().ifPresent(covered -> told.add(summary(covered)));
        return told;
    }

    /** In one line how much was looked at. */
    public static String summary(CheckResult result) {
        long named = result.checked().stream()
                .filter(one -> one.kind() == Kind.NAMED)
                .count();
        long others = result.checked().size() - named;
        StringBuilder text = new StringBuilder();
        text.append(named)
                .append(named == 1 ? " named variant" : " named variants")
                .append(" and ")
                .append(others);
        text.append(others == 1 ? " other configuration" : " other configurations");
        if (others > 0) {
            double seconds = Math.max(0.001, result.time().toNanos() / 1e9);
            text.append(" (").append(result.compiled()).append(" with sources of their own, ");
            text.append(String.format(Locale.ROOT, "%.1f a second)", others / seconds));
        }
        long failed =
                result.checked().stream().filter(one -> !one.errors().isEmpty()).count();
        return text + ": " + (failed == 0 ? "all hold together" : failed + " FAILED");
    }

    /** In one line what that covers. */
    public static String summary(Covered covered) {
        String what = switch (covered.strength()) {
            case 1 -> "values";
            case 2 -> "pairs of values";
            default -> "combinations of " + covered.strength() + " values";
        };
        return covered.covered() + " of " + covered.coverable() + " " + what + " that can be are covered; "
                + covered.impossible() + " can not be"
                + (covered.notFound() == 0 ? "" : ", and of " + covered.notFound() + " none was found");
    }
}
