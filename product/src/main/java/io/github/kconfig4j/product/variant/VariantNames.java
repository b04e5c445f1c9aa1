package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A variant's name is that of a folder and of a classifier: this is the only place that says which names are. */
public final class VariantNames {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** Folders beside those of the variants. */
    private static final Map<String, String> TAKEN = Map.of(
            "proof", "the reports of proofs have the folder of that name.",
            "each", "the goal each builds variants in the folder of that name.");

    private VariantNames() {}

    /** What is wrong with the names. */
    public static List<Diagnostic> check(List<VariantSpec> variants) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (VariantSpec variant : variants) {
            Optional<Diagnostic> mistake = check(variant.name());
            mistake.ifPresent(diagnostics::add);
            if (mistake.isEmpty() && !seen.add(variant.name())) {
                diagnostics.add(
                        error("Two variants are called '" + variant.name() + "'.", "Give one of them another name."));
            }
        }
        return diagnostics;
    }

    /** What is wrong with a name, if anything is. */
    public static Optional<Diagnostic> check(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(
                    error(
                            "A variant cannot be called '" + name
                                    + "': its name is that of a folder and of a classifier.",
                            "Use the letters a to z and A to Z, digits, dots, hyphens and underscores, a letter or digit first."));
        }
        return Optional.ofNullable(TAKEN.get(name))
                .map(why -> error("A variant cannot be called '" + name + "': " + why, "Give it another name."));
    }

    private static Diagnostic error(String message, String hint) {
        return Diagnostic.of(Severity.ERROR, DiagnosticId.VARIANT_NAME, message).withHint(hint);
    }
}
