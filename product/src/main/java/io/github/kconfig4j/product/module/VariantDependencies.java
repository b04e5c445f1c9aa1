package io.github.kconfig4j.product.module;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dependencies that have variants, and which variants of the module are compiled against those: a variant is a variant all
 * through. What is compiled for other configurations is compiled against them as they are built themselves, as is the module.
 *
 * @param dependencies the dependencies
 * @param variants the named variants of the module
 * @param asTheyAre what messages call the dependencies that were configured and of which no variants are known
 * @param configured the dependencies that were configured, but for those that may be configured otherwise than the module
 * @param looked where variants in repositories are, or would be
 * @param others the dependencies in configurations that have no name
 */
public record VariantDependencies(
        List<VariantDependency> dependencies,
        List<VariantSpec> variants,
        List<String> asTheyAre,
        List<ConfiguredDependency> configured,
        List<Path> looked,
        ConfiguredClasses others) {

    /** Copies the lists. */
    public VariantDependencies {
        dependencies = List.copyOf(dependencies);
        variants = List.copyOf(variants);
        asTheyAre = List.copyOf(asTheyAre);
        configured = List.copyOf(configured);
        looked = List.copyOf(looked);
    }

    /** No dependency has variants. */
    public static VariantDependencies none() {
        return new VariantDependencies(
                List.of(), List.of(), List.of(), List.of(), List.of(), variant -> ConfiguredClasses.Made.NOTHING);
    }

    /** A warning for each dependency that is the same for all variants, though it was configured. */
    public List<Diagnostic> warnings() {
        return asTheyAre.stream()
                .map(name -> Diagnostic.of(
                                Severity.WARNING,
                                DiagnosticId.DEPENDENCY_AS_IT_IS,
                                "Every variant is compiled against the dependency " + name
                                        + " as it is: it has a configuration of its own, and neither this build nor"
                                        + " a repository has variants of it.")
                        .withHint(
                                "Build it with the goal variant-jars, or in the same reactor with the goal variants; or"
                                        + " say in <dependencyVariants> of the pom that it is meant so."))
                .toList();
    }

    /** An error for each dependency that does not have the variant which is to be taken. */
    public List<Diagnostic> missing(VariantSpec variant) {
        List<Diagnostic> missing = new ArrayList<>();
        if (!variants.contains(variant)) {
            return others.of(variant).missing();
        }
        for (VariantDependency dependency : dependencies) {
            if (dependency.pathFor(variant.name()).isEmpty()) {
                missing.add(missing(variant.name(), dependency));
            }
        }
        return missing;
    }

    private static Diagnostic missing(String variant, VariantDependency dependency) {
        String wanted = dependency.nameFor(variant).orElse(variant);
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.NO_VARIANT_OF_DEPENDENCY,
                        "The dependency " + dependency.name() + " has no variant '" + wanted
                                + "' to compile against; it has "
                                + String.join(", ", dependency.variants().keySet()) + ".")
                .withHint("Name one in its module, or say in <dependencyVariants> of the pom which is taken.");
    }

    /**
     * An error for each two of the module and its dependencies that were made with configurations which contradict each other.
     *
     * @param module what messages call the module
     * @param configuration what the module is configured as
     * @param classPath what it is compiled against
     * @param replaced what stands there for a dependency of the module itself
     * @throws IOException if a dependency cannot be read
     */
    List<Diagnostic> contradictions(
            String module, ArtifactConfiguration configuration, Collection<Path> classPath, Map<Path, Path> replaced)
            throws IOException {
        Contradictions contradictions = new Contradictions();
        contradictions.add(module, configuration);
        for (ConfiguredDependency dependency : configured) {
            Path path = replaced.getOrDefault(dependency.path(), dependency.path());
            if (classPath.contains(path)) {
                ArtifactConfiguration.read(path).ifPresent(found -> contradictions.add(dependency.name(), found));
            }
        }
        return contradictions.diagnostics();
    }

    /** What stands for each entry of the class path where a variant is compiled; what is not in it stands for itself. */
    Map<Path, Path> replaced(VariantSpec variant) {
        if (!variants.contains(variant)) {
            return others.of(variant).replaced();
        }
        Map<Path, Path> replaced = new HashMap<>();
        for (VariantDependency dependency : dependencies) {
            dependency
                    .pathFor(variant.name())
                    .filter(path -> !path.equals(dependency.path()))
                    .ifPresent(path -> replaced.put(dependency.path(), path));
        }
        return replaced;
    }
}
