package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.product.module.ClassPaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.DependencyNode;

/**
 * What a module depends on in each of its configurations. Where the build has dropped dependencies, because the module itself is
 * built without them, Maven is asked once more what there is with them. Safe for use by several threads.
 */
public final class ModuleDependencies implements ClassPaths {
    /** The scopes of what code is compiled against. */
    private static final Set<String> COMPILE =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    private final MavenSession session;
    private final MavenProject project;
    private final DroppedDependencies dropped;
    private final ProjectDependenciesResolver resolver;
    private final Map<SortedSet<String>, MavenProject> resolved = new HashMap<>();

    public ModuleDependencies(
            MavenSession session,
            MavenProject project,
            DroppedDependencies dropped,
            ProjectDependenciesResolver resolver) {
        this.session = session;
        this.project = project;
        this.dropped = dropped;
        this.resolver = resolver;
    }

    /** The artifacts of the module as it is built itself, then what code is compiled against only in other configurations. */
    public Set<Artifact> all() {
        Map<String, Artifact> all = new LinkedHashMap<>();
        project.getArtifacts().forEach(artifact -> all.put(artifact.getId(), artifact));
        if (!dropped.names().isEmpty()) {
            without(new TreeSet<>()).getArtifacts().stream()
                    .filter(artifact -> COMPILE.contains(artifact.getScope()))
                    .forEach(artifact -> all.putIfAbsent(artifact.getId(), artifact));
        }
        return new LinkedHashSet<>(all.values());
    }

    @Override
    public List<Path> without(List<Path> own, SortedSet<String> absent) {
        if (dropped.names().equals(absent)) {
            return own;
        }
        try {
            Path classes = ModulePart.MAIN.classes(project);
            return without(absent).getCompileClasspathElements().stream()
                    .map(Path::of)
                    .filter(path -> !path.equals(classes))
                    .toList();
        } catch (DependencyResolutionRequiredException e) {
            throw new IllegalStateException("All that it asks for is resolved", e);
        }
    }

    /** The module with all that its code and its tests have in any configuration. */
    public MavenProject complete() {
        return dropped.names().isEmpty() ? project : resolve(new TreeSet<>(), scope -> true);
    }

    /**
     * The module as it is without some of the dependencies that it declares; never the module itself. Only what code is
     * compiled against is resolved: the rest a build need not have yet.
     */
    public synchronized MavenProject without(SortedSet<String> absent) {
        return resolved.computeIfAbsent(new TreeSet<>(absent), names -> resolve(names, COMPILE::contains));
    }

    private MavenProject resolve(SortedSet<String> absent, Predicate<String> scopes) {
        MavenProject copy = project.clone();
        copy.getModel()
                .setDependencies(new ArrayList<>(dropped.declared().stream()
                        .filter(dependency -> !absent.contains(DroppedDependencies.name(dependency)))
                        .toList()));
        DroppedDependencies.resolveAgain(copy);
        DefaultDependencyResolutionRequest request =
                new DefaultDependencyResolutionRequest(copy, session.getRepositorySession());
        request.setResolutionFilter((node, parents) ->
                node.getDependency() == null || scopes.test(node.getDependency().getScope()));
        try {
            copy.setResolvedArtifacts(artifacts(resolver.resolve(request), copy));
            copy.setArtifactFilter(artifact -> true);
            return copy;
        } catch (DependencyResolutionException e) {
            String without = absent.isEmpty() ? "" : " without " + String.join(", ", absent);
            throw new UncheckedIOException(new IOException(
                    "the dependencies of the module" + without + ", which other variants have: " + e.getMessage(), e));
        }
    }

    private static Set<Artifact> artifacts(DependencyResolutionResult result, MavenProject of) {
        Set<Artifact> artifacts = new LinkedHashSet<>();
        List<DependencyNode> roots = Optional.ofNullable(result.getDependencyGraph())
                .map(DependencyNode::getChildren)
                .orElseGet(List::of);
        RepositoryUtils.toArtifacts(artifacts, roots, List.of(of.getId()), null);
        return artifacts;
    }
}
