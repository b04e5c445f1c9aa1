package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.explain.Explanation;

/** Says why a value that was asked for is not so, with every link of the chain and a remedy that was tried. */
final class NotGranted {
    private final Configuration configuration;
    private final Places places;

    NotGranted(Configuration configuration, Places places) {
        this.configuration = configuration;
        this.places = places;
    }

    /** The error at the place of the request. */
    Diagnostic diagnostic(Unmet unmet) {
        Assignment asked = unmet.asked();
        Explanation explanation = Explanation.of(configuration, asked.symbol(), asked.value());
        String message = asked.symbol() + "=" + asked.value() + " was asked for and is not granted: "
                + explanation.reason().withPlaces(places).format().stripTrailing();
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, "not-granted", asked.origin(), message);
        return explanation
                .remedy()
                .map(remedy -> diagnostic.withHint("to get it, as was tried: "
                        + remedy.fragment("CONFIG_").strip().replace("\n", ", ")))
                .orElse(diagnostic);
    }
}
