package io.github.kconfig4j.product.check;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a configuration.
 *
 * @param errors why it does not hold together; none if it does
 */
record Outcome(List<Diagnostic> errors) {
    Outcome {
        errors = List.copyOf(errors);
    }

    /** The errors by what makes two the same, whatever the configuration: id, place and first line. */
    Map<String, Diagnostic> byIdentity() {
        Map<String, Diagnostic> all = new LinkedHashMap<>();
        errors.forEach(error -> all.putIfAbsent(identity(error), error));
        return all;
    }

    private static String identity(Diagnostic error) {
        String place = error.position().map(p -> p.file() + ":" + p.line()).orElse("");
        String first = error.message().toString().lines().findFirst().orElse("");
        return error.id() + " " + place + " " + first;
    }
}
