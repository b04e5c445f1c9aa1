package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.space.Complaint;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.Remedy;
import java.util.Optional;

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
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, DiagnosticId.NOT_GRANTED, asked.origin(), message);
        return explanation.remedy().isPresent()
                ? withRemedy(diagnostic, "to get it, as was tried: ", explanation.remedy())
                : withRemedy(
                        diagnostic,
                        "nothing was found that gives it; to do without it, as was tried: ",
                        Explanation.giveUp(configuration, unmet));
    }

    /** The error about something that is wrong with the configuration as a whole. */
    Diagnostic diagnostic(Complaint complaint) {
        Complaint named = complaint.withPlaces(places);
        String message = named.reason().format().stripTrailing();
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, named.id(), named.request(), message);
        return withRemedy(diagnostic, "to mend it, as was tried: ", named.remedy());
    }

    private static Diagnostic withRemedy(Diagnostic diagnostic, String words, Optional<Remedy> remedy) {
        return remedy.map(r -> diagnostic.withHint(words + r.summary("CONFIG_")))
                .orElse(diagnostic);
    }
}
