package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.product.module.VariantDependency;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** The variants of modules that this build has made, for the modules that depend on them. */
public final class ReactorVariants {
    private static final String KEY = ReactorVariants.class.getName();
    private static final String ARTIFACTS = KEY + ": artifacts of their own";

    private final MavenSession session;
    private final PluginDescriptor plugin;

    public ReactorVariants(MavenSession session, PluginDescriptor plugin) {
        this.session = session;
        this.plugin = plugin;
    }

    /**
     * Notes where the classes of a module's variants are, unless that is known already.
     *
     * @param classes folders or jars by the names of the variants
     */
    public void made(MavenProject project, SortedMap<String, Path> classes) {
        // Of types that each class loader has: a module may have the plugin in another one.
        Map<String, String> texts = new HashMap<>();
        classes.forEach((name, path) -> texts.put(name, path.toString()));
        session.getPluginContext(plugin, project).putIfAbsent(KEY, texts);
    }

    /** Notes that the variants of a module are artifacts of their own. */
    public void areArtifacts(MavenProject project) {
        session.getPluginContext(plugin, project).put(ARTIFACTS, "");
    }

    /** Whether the variants of a dependency, {@code groupId:artifactId}, are artifacts of their own. */
    public boolean areArtifacts(String dependency) {
        return session.getProjects().stream()
                .filter(module -> dependency.equals(module.getGroupId() + ":" + module.getArtifactId()))
                .anyMatch(module -> session.getPluginContext(plugin, module).containsKey(ARTIFACTS));
    }

    /**
     * The dependencies of a module that have variants.
     *
     * @param artifacts all that the module depends on
     * @param said which are taken
     */
    public List<VariantDependency> of(Set<Artifact> artifacts, SaidOfDependencies said) {
        List<VariantDependency> dependencies = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            SortedMap<String, Path> made = made(artifact);
            if (!made.isEmpty() && artifact.getFile() != null && !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                String name = ArtifactUtils.versionlessKey(artifact);
                dependencies.add(new VariantDependency(name, artifact.getFile().toPath(), made, said.taken(name)));
            }
        }
        return dependencies;
    }

    /** Who names a classifier has chosen. */
    private SortedMap<String, Path> made(Artifact artifact) {
        SortedMap<String, Path> made = new TreeMap<>();
        if (!artifact.hasClassifier()) {
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
}
