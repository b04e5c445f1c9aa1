package io.github.kconfig4j.maven;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.maven.set.ModuleHome;
import io.github.kconfig4j.product.check.CheckRequest;
import io.github.kconfig4j.product.check.ConfiguredModule;
import io.github.kconfig4j.product.module.ConfiguredClasses;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/** The modules of a tree that were checked before in this build, in any configuration, for those that depend on them. */
final class ReactorConfigurations implements ConfiguredClasses {
    private static final String KEY = ReactorConfigurations.class.getName();

    private final MavenSession session;
    private final PluginDescriptor plugin;
    private final Set<Artifact> artifacts;
    private final ModuleHome home;

    /**
     * @param artifacts all that the module depends on
     * @param home where its options are: modules with others are as they are
     */
    ReactorConfigurations(MavenSession session, PluginDescriptor plugin, Set<Artifact> artifacts, ModuleHome home) {
        this.session = session;
        this.plugin = plugin;
        this.artifacts = Set.copyOf(artifacts);
        this.home = home;
    }

    /** A module with where it and its options are. */
    private record Registered(ModuleHome home, ConfiguredModule module) {}

    /** Notes a module that is checked. */
    static void register(
            MavenSession session, PluginDescriptor plugin, MavenProject project, ModuleHome home, CheckRequest request)
            throws IOException {
        Path folder = Path.of(project.getBuild().getDirectory(), "kconfig", "check", "classes");
        Optional<ConfiguredModule> module = ConfiguredModule.of(request, project.getArtifactId(), folder);
        module.ifPresent(known -> session.getPluginContext(plugin, project).put(KEY, new Registered(home, known)));
    }

    @Override
    public Made of(VariantSpec variant) {
        // Who names a variant has files; the others are those of a check.
        if (!variant.files().isEmpty()) {
            return Made.NOTHING;
        }
        Map<Path, Path> replaced = new HashMap<>();
        List<Diagnostic> missing = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            Optional<Registered> registered = module(artifact);
            if (registered.isPresent() && artifact.getFile() != null) {
                ConfiguredModule.Classes classes = registered.get().module().classes(variant);
                classes.folder()
                        .ifPresent(folder -> replaced.put(artifact.getFile().toPath(), folder));
                for (Diagnostic error : classes.errors()) {
                    missing.add(error.withPlaces(
                            place -> here(place, registered.get().home().basedir())));
                }
            }
        }
        return new Made(replaced, missing);
    }

    /** A place as the module that depends on it names it. */
    private SourcePosition here(SourcePosition place, Path basedir) {
        return new SourcePosition(home.name(basedir.resolve(place.file())), place.line(), place.column());
    }

    @Override
    public List<String> conditions() {
        return artifacts.stream()
                .flatMap(artifact -> module(artifact).stream())
                .flatMap(registered -> registered.module().conditions().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Registered> module(Artifact artifact) {
        if (artifact.hasClassifier() || Artifact.SCOPE_TEST.equals(artifact.getScope())) {
            return Optional.empty();
        }
        return session.getProjects().stream()
                .filter(module -> module.getGroupId().equals(artifact.getGroupId())
                        && module.getArtifactId().equals(artifact.getArtifactId())
                        && module.getVersion().equals(artifact.getBaseVersion()))
                .map(module -> session.getPluginContext(plugin, module).get(KEY))
                .filter(Registered.class::isInstance)
                .map(Registered.class::cast)
                .filter(registered -> registered.home().folder().equals(home.folder()))
                .findFirst();
    }
}
