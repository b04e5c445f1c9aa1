package io.github.kconfig4j.lint;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What in a tree of Kconfig files is allowed and likely a mistake. */
public final class Lint {
    private static final Comparator<Diagnostic> BY_POSITION = Comparator.comparing(
                    Diagnostic::position,
                    Comparator.comparing(Optional<SourcePosition>::isPresent)
                            .thenComparing(p -> p.map(SourcePosition::file).orElse(""))
                            .thenComparing(p -> p.map(SourcePosition::line).orElse(0))
                            .thenComparing(p -> p.map(SourcePosition::column).orElse(0)))
            .thenComparing(d -> d.id().toString())
            .thenComparing(d -> d.message().toString());

    private Lint() {}

    /**
     * Names that nothing declares, selects whose target's dependencies need not hold or that change nothing, defaults
     * that never apply, defaults outside their range, ranges without a number, and ranges up to nothing; by position.
     * Every finding is true; what is not found may be there.
     */
    public static List<Diagnostic> findings(KconfigTree tree) {
        List<Diagnostic> findings = new ArrayList<>();
        findings.addAll(new UndefinedSymbols(tree).findings());
        findings.addAll(new UnmetSelects(tree).findings());
        findings.addAll(new DefaultChecks(tree).findings());
        findings.addAll(new EmptyRanges(tree).findings());
        findings.addAll(new SelectsWithoutEffect(tree).findings());
        findings.addAll(new RangesWithoutValue(tree).findings());
        findings.sort(BY_POSITION);
        return List.copyOf(findings);
    }
}
