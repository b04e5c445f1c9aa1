package io.github.kconfig4j.maven.plugins;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.jspecify.annotations.Nullable;

/** The jars of the annotation processors that the compiler plugin's {@code annotationProcessorPaths} name. */
public final class ProcessorPath {
    private static final String ANY = "*";

    private final MavenSession session;
    private final MavenProject project;
    private final RepositorySystem repositories;

    public ProcessorPath(MavenSession session, MavenProject project, RepositorySystem repositories) {
        this.session = session;
        this.project = project;
        this.repositories = repositories;
    }

    /**
     * The jars of some artifacts and of what they need.
     *
     * @param paths the artifacts as the pom names them; a version that it does not say is that of the module's dependency
     *     management
     * @param managed whether the versions of what they need are those of the dependency management as well
     */
    public List<Path> resolve(List<Xpp3Dom> paths, boolean managed) throws MojoFailureException {
        if (paths.isEmpty()) {
            return List.of();
        }
        List<Dependency> management = management();
        List<Dependency> roots = new ArrayList<>();
        for (Xpp3Dom path : paths) {
            roots.add(dependency(path, management));
        }
        CollectRequest collect =
                new CollectRequest(roots, managed ? management : List.of(), project.getRemoteProjectRepositories());
        try {
            return repositories
                    .resolveDependencies(session.getRepositorySession(), new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new MojoFailureException("The annotation processors cannot be resolved: " + e.getMessage(), e);
        }
    }

    private List<Dependency> management() {
        DependencyManagement management = project.getDependencyManagement();
        ArtifactTypeRegistry types = session.getRepositorySession().getArtifactTypeRegistry();
        return management == null
                ? List.of()
                : management.getDependencies().stream()
                        .map(dependency -> RepositoryUtils.toDependency(dependency, types))
                        .toList();
    }

    private static Dependency dependency(Xpp3Dom path, List<Dependency> management) throws MojoFailureException {
        Artifact artifact = new DefaultArtifact(
                text(path, "groupId").orElse(""),
                text(path, "artifactId").orElse(""),
                text(path, "classifier").orElse(""),
                text(path, "type").orElse("jar"),
                text(path, "version").orElse(""));
        if (artifact.getVersion().isEmpty()) {
            artifact = artifact.setVersion(managedVersion(artifact, management));
        }
        return new Dependency(artifact, "runtime", false, exclusions(path.getChild("exclusions")));
    }

    private static String managedVersion(Artifact artifact, List<Dependency> management) throws MojoFailureException {
        Optional<String> version = management.stream()
                .map(Dependency::getArtifact)
                .filter(other -> other.getGroupId().equals(artifact.getGroupId())
                        && other.getArtifactId().equals(artifact.getArtifactId())
                        && other.getClassifier().equals(artifact.getClassifier())
                        && other.getExtension().equals(artifact.getExtension()))
                .map(Artifact::getVersion)
                .findFirst();
        return version.orElseThrow(() -> new MojoFailureException("The annotation processor " + artifact.getGroupId()
                + ":" + artifact.getArtifactId() + " has no version, neither in <annotationProcessorPaths> nor in the"
                + " module's <dependencyManagement>."));
    }

    private static List<Exclusion> exclusions(@Nullable Xpp3Dom exclusions) {
        return exclusions == null
                ? List.of()
                : Arrays.stream(exclusions.getChildren())
                        .map(exclusion -> new Exclusion(
                                text(exclusion, "groupId").orElse(ANY),
                                text(exclusion, "artifactId").orElse(ANY),
                                ANY,
                                ANY))
                        .toList();
    }

    private static Optional<String> text(Xpp3Dom element, String name) {
        return Optional.ofNullable(element.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip);
    }
}
