package io.github.kconfig4j.maven.dependencies;

import io.github.kconfig4j.product.module.ConfiguredClasses;
import io.github.kconfig4j.product.module.ConfiguredDependency;
import io.github.kconfig4j.product.module.VariantDependencies;
import io.github.kconfig4j.product.module.VariantDependency;
import io.github.kconfig4j.product.variant.ArtifactConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;

/** What the dependencies of a module were configured as, and which variants of them there are. */
public final class DependencyConfigurations {
    private final ReactorVariants reactor;
    private final RepositoryVariants repositories;
    private final ConfiguredClasses others;

    public DependencyConfigurations(
            ReactorVariants reactor, RepositoryVariants repositories, ConfiguredClasses others) {
        this.reactor = reactor;
        this.repositories = repositories;
        this.others = others;
    }

    /**
     * Looks at them.
     *
     * @param artifacts all that the module depends on
     * @param said which variants are taken
     */
    public VariantDependencies of(Set<Artifact> artifacts, SaidOfDependencies said) throws IOException {
        List<VariantDependency> dependencies = new ArrayList<>(reactor.of(artifacts, said));
        Set<String> built = new HashSet<>();
        dependencies.forEach(dependency -> built.add(dependency.name()));
        List<String> asTheyAre = new ArrayList<>();
        List<ConfiguredDependency> configured = new ArrayList<>();
        List<Path> looked = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (!isConfigured(artifact)) {
                continue;
            }
            String name = ArtifactUtils.versionlessKey(artifact);
            if (!artifact.hasClassifier() && !built.contains(name)) {
                Optional<VariantDependency> found = repositories.of(artifact, said, looked);
                found.ifPresent(dependencies::add);
                if (found.isEmpty() && !said.names(name)) {
                    asTheyAre.add(name);
                }
            }
            if (!said.names(name)) {
                configured.add(new ConfiguredDependency(name, artifact.getFile().toPath()));
            }
        }
        return new VariantDependencies(dependencies, said.variants(), asTheyAre, configured, looked, others);
    }

    private static boolean isConfigured(Artifact artifact) throws IOException {
        return artifact.getFile() != null
                && !Artifact.SCOPE_TEST.equals(artifact.getScope())
                && ArtifactConfiguration.read(artifact.getFile().toPath()).isPresent();
    }
}
