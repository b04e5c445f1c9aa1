package io.github.kconfig4j.product.jars;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A variant's name is the classifier of its jar, which nothing else of the module may have. */
final class Classifiers {
    /** What Maven and everybody who uses it take these classifiers for, whether or not the module makes such jars. */
    private static final Map<String, String> CONVENTIONAL = Map.of(
            "sources", "the jar of the sources",
            "javadoc", "the jar of the documentation",
            "tests", "the jar of the tests",
            "test-sources", "the jar of the tests' sources",
            "test-javadoc", "the jar of the tests' documentation");

    private Classifiers() {}

    /**
     * What is wrong with the names as classifiers.
     *
     * @param taken the classifiers of the jars that other plugins have attached, each with the name of its jar
     */
    static List<Diagnostic> check(List<VariantSpec> variants, Map<String, String> taken) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (VariantSpec variant : variants) {
            String name = variant.name();
            String before = seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (taken.containsKey(name)) {
                diagnostics.add(clash(name, "the classifier of " + taken.get(name)));
            } else if (CONVENTIONAL.containsKey(name)) {
                diagnostics.add(clash(name, "by convention the classifier of " + CONVENTIONAL.get(name)));
            } else if (before != null && !before.equals(name)) {
                diagnostics.add(clash(
                        name, "the name of the variant '" + before + "' where file names do not tell case apart"));
            }
        }
        return diagnostics;
    }

    private static Diagnostic clash(String name, String other) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.CLASSIFIER_CLASH,
                        "The variant '" + name + "' cannot have a jar of its own: its name would be the classifier, and"
                                + " that is " + other + ".")
                .withHint("Give the variant another name.");
    }
}
