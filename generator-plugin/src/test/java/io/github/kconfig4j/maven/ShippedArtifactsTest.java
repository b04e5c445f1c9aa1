package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.dependencies.VariantArtifact;
import io.github.kconfig4j.product.proof.Subject;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedArtifactsTest {
    private static final VariantSpec CHOSEN = new VariantSpec("community", List.of(), new TreeMap<>());
    private static final VariantSpec OTHER = new VariantSpec("enterprise", List.of(), new TreeMap<>());

    @TempDir
    Path target;

    private Artifact artifact(String file, String classifier) throws IOException {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        Artifact artifact = new DefaultArtifact(
                "g", "shop", "1.0", null, extension, classifier, new DefaultArtifactHandler(extension));
        artifact.setFile(file(file).toFile());
        return artifact;
    }

    private Path file(String name) throws IOException {
        return Files.writeString(target.resolve(name), "whatever");
    }

    /** What is in a file does not matter here: one that is damaged is not taken for something else. */
    @Test
    void nameAndClassifierSayWhatAnArtifactIs() throws Exception {
        MavenProject project = new MavenProject();
        project.setGroupId("g");
        project.setArtifactId("shop");
        project.setVersion("1.0");
        project.setArtifact(artifact("shop-1.0.jar", null));
        for (String classifier : List.of("enterprise", "sources", "javadoc", "tests", "test-sources", "test-javadoc")) {
            project.addAttachedArtifact(artifact("shop-1.0-" + classifier + ".jar", classifier));
        }
        new VariantArtifact(project, "enterprise").attach(file("shop-enterprise.jar"), file("shop-enterprise.pom"));
        project.addAttachedArtifact(artifact("shop-1.0-dist.WAR", "dist"));
        project.addAttachedArtifact(artifact("shop-1.0-bom.xml", "cyclonedx"));
        project.addAttachedArtifact(artifact("shop-1.0.nbm", null));
        Artifact consumer =
                new DefaultArtifact("g", "shop", "1.0", null, "pom", "consumer", new DefaultArtifactHandler("pom"));
        consumer.setFile(
                Files.writeString(target.resolve("consumer.pom"), "whatever").toFile());
        project.addAttachedArtifact(consumer);
        Artifact none = artifact("shop-1.0-none.zip", "none");
        Files.delete(none.getFile().toPath());
        project.addAttachedArtifact(none);

        List<Subject> subjects = new ShippedArtifacts(project, path -> String.valueOf(path.getFileName()))
                .subjects(CHOSEN, List.of(CHOSEN, OTHER));

        assertThat(subjects)
                .extracting(subject -> subject.name() + " " + subject.form() + " "
                        + subject.variant().name())
                .containsExactly(
                        "shop-1.0.jar ARCHIVE community",
                        "shop-1.0-enterprise.jar ARCHIVE enterprise",
                        "shop-1.0-sources.jar SOURCES community",
                        "shop-1.0-javadoc.jar DOCUMENT community",
                        "shop-1.0-tests.jar TESTS community",
                        "shop-1.0-test-sources.jar TESTS community",
                        "shop-1.0-test-javadoc.jar TESTS community",
                        "shop-enterprise.jar ARCHIVE enterprise",
                        "shop-1.0-dist.WAR ARCHIVE community",
                        "shop-1.0-bom.xml BY_CONTENT community",
                        "shop-1.0.nbm BY_CONTENT community");
    }

    @Test
    void aModuleThatWasNotPackagedShipsNothing() {
        MavenProject project = new MavenProject();
        project.setArtifact(
                new DefaultArtifact("g", "shop", "1.0", null, "jar", null, new DefaultArtifactHandler("jar")));

        assertThat(new ShippedArtifacts(project, Path::toString).subjects(CHOSEN, List.of()))
                .isEmpty();
    }
}
