package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** The variants of modules that this build has made, for the modules that depend on them. */
final class ReactorVariants {
    private static final String KEY = ReactorVariants.class.getName();

    private final MavenSession session;
    private final PluginDescriptor plugin;

    ReactorVariants(MavenSession session, PluginDescriptor plugin) {
        this.session = session;
        this.plugin = plugin;
    }

    /**
     * Notes where the classes of a module's variants are, unless that is known already.
     *
     * @param classes folders or jars by the names of the variants
     */
    void made(MavenProject project, SortedMap<String, Path> classes) {
        // Of types that each class loader has: a module may have the plugin in another one.
        Map<String, String> texts = new HashMap<>();
        classes.forEach((name, path) -> texts.put(name, path.toString()));
        session.getPluginContext(plugin, project).putIfAbsent(KEY, texts);
    }

    /**
     * The dependencies of a module that have variants.
     *
     * @param artifacts all that the module depends on
     * @param variants the variants of the module
     * @param said which it takes, where the pom says so
     */
    List<VariantDependency> of(Set<Artifact> artifacts, List<VariantSpec> variants, List<DependencyVariant> said) {
        List<VariantDependency> dependencies = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            SortedMap<String, Path> made = made(artifact);
            if (!made.isEmpty() && artifact.getFile() != null && !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
                dependencies.add(
                        new VariantDependency(name, artifact.getFile().toPath(), made, taken(name, variants, said)));
            }
        }
        return dependencies;
    }

    /**
     * The dependencies that were configured and have no variants in this build; none of those that the pom speaks of.
     *
     * @param artifacts all that the module depends on
     */
    List<String> asTheyAre(Set<Artifact> artifacts, List<DependencyVariant> said) throws IOException {
        List<String> names = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
            if (artifact.getFile() != null
                    && !Artifact.SCOPE_TEST.equals(artifact.getScope())
                    && !hasClassifier(artifact)
                    && made(artifact).isEmpty()
                    && said.stream().noneMatch(one -> name.equals(one.dependency))
                    && ConfiguredArtifact.is(artifact.getFile().toPath())) {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean hasClassifier(Artifact artifact) {
        return artifact.getClassifier() != null && !artifact.getClassifier().isEmpty();
    }

    /** Who names a classifier has chosen. */
    private SortedMap<String, Path> made(Artifact artifact) {
        SortedMap<String, Path> made = new TreeMap<>();
        if (!hasClassifier(artifact)) {
            session.getProjects().stream()
                    .filter(module -> module.getGroupId().equals(artifact.getGroupId())
                            && module.getArtifactId().equals(artifact.getArtifactId())
                            && module.getVersion().equals(artifact.getBaseVersion()))
                    .map(module -> session.getPluginContext(plugin, module).get(KEY))
                    .filter(Map.class::isInstance)
                    .forEach(texts -> ((Map<?, ?>) texts)
                            .forEach((name, path) -> made.put(String.valueOf(name), Path.of(String.valueOf(path)))));
        }
        return made;
    }

    private static Map<String, Optional<String>> taken(
            String dependency, List<VariantSpec> variants, List<DependencyVariant> said) {
        Map<String, Optional<String>> taken = new HashMap<>();
        for (VariantSpec variant : variants) {
            said.stream()
                    .filter(one -> one.fits(variant.name(), dependency) > 0)
                    .max(Comparator.comparingInt(one -> one.fits(variant.name(), dependency)))
                    .ifPresent(one -> taken.put(variant.name(), Optional.ofNullable(one.take)));
        }
        return taken;
    }
}
