package io.github.kconfig4j.product.build;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.verdict.Gap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says where a set has something that no member of its universe has. */
final class CoverageTexts {
    private static final int MOST_SHOWN = 3;

    private CoverageTexts() {}

    /** The gaps; those with one cause are one. */
    static List<Gap> gaps(List<Coverage> coverage) {
        List<Gap> gaps = new ArrayList<>();
        Map<Diagnostic, List<Coverage>> failed = new LinkedHashMap<>();
        for (Coverage one : coverage) {
            if (one.error().isPresent()) {
                failed.computeIfAbsent(one.error().get(), e -> new ArrayList<>())
                        .add(one);
            } else if (one.kind() == Coverage.Kind.GAP) {
                gaps.add(new Gap(unsearched(List.of(one)), Optional.of(one.position())));
            }
        }
        failed.values()
                .forEach(same -> gaps.add(
                        new Gap(unsearched(same), Optional.of(same.get(0).position()))));
        return gaps;
    }

    private static String unsearched(List<Coverage> same) {
        List<String> conditions =
                same.stream().map(one -> one.condition().toString()).toList();
        int more = conditions.size() - MOST_SHOWN;
        String first = String.join(" or ", conditions.subList(0, Math.min(MOST_SHOWN, conditions.size())));
        return "What exists only if " + first + (more > 0 ? " or one of " + more + " more conditions holds" : "")
                + " cannot be searched for: " + same.get(0).text() + ".";
    }

    /** A note for each condition that nothing can meet. */
    static List<Diagnostic> notes(List<Coverage> coverage) {
        return coverage.stream()
                .filter(one -> one.kind() == Coverage.Kind.IMPOSSIBLE)
                .map(one -> Diagnostic.of(
                        Severity.NOTE,
                        DiagnosticId.IMPOSSIBLE_CONDITION,
                        one.position(),
                        one.condition() + " holds in no configuration: what stands there can never exist."))
                .toList();
    }
}
