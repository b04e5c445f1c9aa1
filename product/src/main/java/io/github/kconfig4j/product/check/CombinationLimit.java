package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.space.sample.Sampler;
import java.util.Locale;
import java.util.Optional;

/** Whether there are so many combinations of options that a covering sample is not looked for. */
public final class CombinationLimit {
    private CombinationLimit() {}

    /** What is wrong with asking for a sample of a strength; empty if nothing is. */
    public static Optional<Diagnostic> exceeded(Sampler sampler, int strength) {
        if (sampler.isFeasible(strength)) {
            return Optional.empty();
        }
        int less = strength - 1;
        while (!sampler.isFeasible(less)) {
            less--;
        }
        return Optional.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.TOO_MANY_COMBINATIONS,
                        String.format(
                                Locale.ROOT,
                                "Of %,d options and conditions there are %,d combinations of %d at a time, more than the %,d that"
                                        + " can be looked for.",
                                sampler.factors().size(),
                                sampler.combinations(strength),
                                strength,
                                Sampler.MOST_COMBINATIONS))
                .withHint("-Dkconfig.strength=" + less));
    }
}
