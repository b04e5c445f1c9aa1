package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.config.Unmet;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.set.Places;
import io.github.kconfig4j.space.Chance;
import io.github.kconfig4j.space.Complaint;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.Remedies;
import io.github.kconfig4j.space.Remedy;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a value that was asked for is not so, with every link of the chain and a remedy that was tried. */
final class NotGranted {
    private static final String PREFIX = "CONFIG_";

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
                + (explanation.reason().withPlaces(places).format()
                                + indented(explanation.remedies().contradiction(PREFIX)))
                        .stripTrailing();
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, DiagnosticId.NOT_GRANTED, asked.origin(), message);
        Remedies remedies = explanation.remedies();
        if (!remedies.all().isEmpty()) {
            return withHint(diagnostic, "to get it, as was tried:", remedies.all());
        }
        String none = remedies.chance() == Chance.NONE ? "no configuration has it" : "nothing was found that gives it";
        return withHint(
                diagnostic,
                none + "; to do without it, as was tried:",
                Explanation.giveUp(configuration, unmet).stream().toList());
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    /** The error about something that is wrong with the configuration as a whole. */
    Diagnostic diagnostic(Complaint complaint) {
        Complaint named = complaint.withPlaces(places);
        String message = named.reason().format().stripTrailing();
        Diagnostic diagnostic = Diagnostic.of(Severity.ERROR, named.id(), named.request(), message);
        return withHint(
                diagnostic, "to mend it, as was tried:", named.remedy().stream().toList());
    }

    private static Diagnostic withHint(Diagnostic diagnostic, String words, List<Remedy> remedies) {
        String hint = remedies.stream()
                .map(remedy -> remedy.lines(PREFIX).stream()
                        .map(line -> "\n    " + line)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n  or", words, ""));
        return remedies.isEmpty() ? diagnostic : diagnostic.withHint(hint);
    }
}
