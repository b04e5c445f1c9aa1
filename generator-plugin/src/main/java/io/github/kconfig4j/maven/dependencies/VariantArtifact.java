package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.product.module.VariantDependency;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;

/**
 * A variant that is an artifact of its own, beside that of its module: {@code shop-community}. Its pom says what those who use it
 * need to know, and nothing of how it is built.
 */
public final class VariantArtifact {
    private static final String POM = "pom";

    private final MavenProject project;
    private final String variant;

    public VariantArtifact(MavenProject project, String variant) {
        this.project = project;
        this.variant = variant;
    }

    /** How the variant of a module is called as an artifact. */
    public static String id(String artifactId, String variant) {
        return artifactId + "-" + variant;
    }

    /** Attaches jar and pom to the module. */
    public void attach(Path jar, Path pom) {
        attach("jar", jar);
        attach(POM, pom);
    }

    private void attach(String type, Path file) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler(type);
        handler.setLanguage("java");
        handler.setAddedToClasspath(!type.equals(POM));
        Artifact artifact = new DefaultArtifact(
                project.getGroupId(),
                id(project.getArtifactId(), variant),
                project.getVersion(),
                null,
                type,
                null,
                handler);
        artifact.setFile(file.toFile());
        project.addAttachedArtifact(artifact);
    }

    /**
     * The text of its pom.
     *
     * @param declared the dependencies that the module declares
     * @param absent those that the variant does without, as {@code groupId:artifactId}
     * @param siblings modules whose variants are artifacts of their own
     */
    public byte[] pom(List<Dependency> declared, SortedSet<String> absent, List<VariantDependency> siblings)
            throws IOException {
        Model model = new Model();
        model.setModelVersion("4.0.0");
        model.setModelEncoding("UTF-8");
        model.setGroupId(project.getGroupId());
        model.setArtifactId(id(project.getArtifactId(), variant));
        model.setVersion(project.getVersion());
        model.setName(project.getName() + " (" + variant + ")");
        model.setDescription(project.getDescription());
        model.setUrl(project.getUrl());
        model.setInceptionYear(project.getInceptionYear());
        model.setOrganization(project.getOrganization());
        model.setLicenses(project.getLicenses());
        model.setDevelopers(project.getDevelopers());
        model.setScm(project.getScm());
        for (Dependency dependency : declared) {
            boolean isThere = !absent.contains(DroppedDependencies.name(dependency));
            if (isThere && !Artifact.SCOPE_TEST.equals(dependency.getScope())) {
                model.addDependency(taken(dependency, siblings));
            }
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        new MavenXpp3Writer().write(text, model);
        return text.toByteArray();
    }

    private Dependency taken(Dependency dependency, List<VariantDependency> siblings) {
        Dependency taken = dependency.clone();
        if (dependency.getClassifier() == null) {
            Optional<String> name = siblings.stream()
                    .filter(sibling -> sibling.name().equals(DroppedDependencies.name(dependency)))
                    .findFirst()
                    .flatMap(sibling -> sibling.nameFor(variant));
            name.ifPresent(other -> taken.setArtifactId(id(dependency.getArtifactId(), other)));
        }
        return taken;
    }
}
