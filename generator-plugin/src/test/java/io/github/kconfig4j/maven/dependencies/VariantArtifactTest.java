package io.github.kconfig4j.maven.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.product.module.VariantDependency;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.License;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

class VariantArtifactTest {
    private static MavenProject project() {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId("shop");
        project.setVersion("1.0");
        project.setName("Shop");
        License license = new License();
        license.setName("Apache-2.0");
        project.setLicenses(List.of(license));
        return project;
    }

    private static Dependency dependency(String artifactId, String scope) {
        Dependency dependency = new Dependency();
        dependency.setGroupId("com.example");
        dependency.setArtifactId(artifactId);
        dependency.setVersion("2");
        dependency.setScope(scope);
        return dependency;
    }

    private static VariantDependency sibling(String artifactId, Map<String, Optional<String>> taken) {
        return new VariantDependency("com.example:" + artifactId, Path.of(artifactId), new TreeMap<>(), taken);
    }

    @Test
    void thePomHasOnlyTheDependenciesOfTheVariant() throws Exception {
        List<Dependency> declared = new ArrayList<>(List.of(
                dependency("always", "compile"),
                dependency("audit", "compile"),
                dependency("junit", "test"),
                dependency("core", "runtime"),
                dependency("base", "compile"),
                dependency("plain", "provided")));

        byte[] pom = new VariantArtifact(project(), "community")
                .pom(
                        declared,
                        new TreeSet<>(List.of("com.example:audit")),
                        List.of(
                                sibling("core", Map.of()),
                                sibling(
                                        "base",
                                        Map.of("community", Optional.of("small"), "enterprise", Optional.empty())),
                                sibling("plain", Map.of("community", Optional.empty()))));

        assertThat(new String(pom, StandardCharsets.UTF_8).lines().map(String::strip))
                .containsSubsequence(
                        "<groupId>com.example</groupId>",
                        "<artifactId>shop-community</artifactId>",
                        "<version>1.0</version>",
                        "<name>Shop (community)</name>",
                        "<name>Apache-2.0</name>",
                        "<artifactId>always</artifactId>",
                        "<artifactId>core-community</artifactId>",
                        "<scope>runtime</scope>",
                        "<artifactId>base-small</artifactId>",
                        "<artifactId>plain</artifactId>",
                        "<scope>provided</scope>")
                .doesNotContain("<artifactId>audit</artifactId>", "<artifactId>junit</artifactId>", "<build>");
    }

    @Test
    void jarAndPomAreAttachedUnderANameOfTheirOwn() {
        MavenProject project = project();

        new VariantArtifact(project, "community").attach(Path.of("x.jar"), Path.of("x.pom"));

        assertThat(project.getAttachedArtifacts())
                .extracting(Artifact::getId)
                .containsExactly("com.example:shop-community:jar:1.0", "com.example:shop-community:pom:1.0");
    }
}
