package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** The variants of a dependency that lie in repositories: artifacts beside it whose classifiers are the variants' names. */
public final class RepositoryVariants {
    private final MavenSession session;
    private final MavenProject project;
    private final RepositorySystem repositories;

    public RepositoryVariants(MavenSession session, MavenProject project, RepositorySystem repositories) {
        this.session = session;
        this.project = project;
        this.repositories = repositories;
    }

    /**
     * The variants that those of the module take.
     *
     * @param looked is given where each of them is, or would be
     * @return empty if there is none of them
     */
    Optional<VariantDependency> of(Artifact artifact, SaidOfDependencies said, List<Path> looked) {
        String name = ArtifactUtils.versionlessKey(artifact);
        Map<String, Optional<String>> taken = said.taken(name);
        SortedMap<String, Path> found = new TreeMap<>();
        for (String wanted : wanted(said.variants(), taken)) {
            org.eclipse.aether.artifact.Artifact variant = new DefaultArtifact(
                    artifact.getGroupId(),
                    artifact.getArtifactId(),
                    wanted,
                    artifact.getArtifactHandler().getExtension(),
                    artifact.getVersion());
            Optional<Path> file = resolve(variant);
            file.ifPresent(path -> found.put(wanted, path));
            looked.add(file.orElseGet(() -> place(variant)));
        }
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new VariantDependency(name, artifact.getFile().toPath(), found, taken));
    }

    private static SortedSet<String> wanted(List<VariantSpec> variants, Map<String, Optional<String>> taken) {
        SortedSet<String> wanted = new TreeSet<>();
        for (VariantSpec variant : variants) {
            taken.getOrDefault(variant.name(), Optional.of(variant.name())).ifPresent(wanted::add);
        }
        return wanted;
    }

    private Optional<Path> resolve(org.eclipse.aether.artifact.Artifact artifact) {
        ArtifactRequest request =
                new ArtifactRequest(artifact, new ArrayList<>(project.getRemoteProjectRepositories()), "");
        try {
            return Optional.ofNullable(repositories
                            .resolveArtifact(session.getRepositorySession(), request)
                            .getArtifact()
                            .getFile())
                    .map(file -> file.toPath());
        } catch (ArtifactResolutionException e) {
            return Optional.empty();
        }
    }

    private Path place(org.eclipse.aether.artifact.Artifact artifact) {
        Path root =
                session.getRepositorySession().getLocalRepository().getBasedir().toPath();
        return root.resolve(
                session.getRepositorySession().getLocalRepositoryManager().getPathForLocalArtifact(artifact));
    }
}
