package io.github.kconfig4j.product.module;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Artifacts that are to be one product and say of one option that it has two values. */
final class Contradictions {
    private static final int SHOWN = 5;

    private final List<Map.Entry<String, ArtifactConfiguration>> artifacts = new ArrayList<>();

    /** Adds an artifact, by what messages call it. */
    void add(String name, ArtifactConfiguration configuration) {
        artifacts.add(Map.entry(name, configuration));
    }

    /** An error for each pair. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < artifacts.size(); i++) {
            for (int j = i + 1; j < artifacts.size(); j++) {
                List<String> options = options(
                        artifacts.get(i).getValue().values(),
                        artifacts.get(j).getValue().values());
                if (!options.isEmpty()) {
                    diagnostics.add(diagnostic(
                            artifacts.get(i).getKey(), artifacts.get(j).getKey(), options));
                }
            }
        }
        return diagnostics;
    }

    private static List<String> options(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(value ->
                        other.containsKey(value.getKey()) && !value.getValue().equals(other.get(value.getKey())))
                .map(value -> value.getKey() + " (" + value.getValue() + ", " + other.get(value.getKey()) + ")")
                .toList();
    }

    private static Diagnostic diagnostic(String one, String other, List<String> options) {
        String shown = options.stream().limit(SHOWN).collect(Collectors.joining(", "));
        String more = options.size() > SHOWN ? ", and " + (options.size() - SHOWN) + " more" : "";
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.CONTRADICTING_CONFIGURATIONS,
                        "The configurations of " + one + " and of " + other + " contradict each other in " + shown
                                + more + ".")
                .withHint("Take them in variants that fit together; or, if the options only have the same names, name"
                        + " the dependency in <dependencyVariants> of the pom.");
    }
}
