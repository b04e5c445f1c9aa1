package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.maven.layout.ModulePart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Says of a module that a goal has nothing to do in it: who writes the plugin into a parent pom, or calls a goal at the root,
 * means the modules that have to do with options.
 */
public final class NothingToDo {
    private final MavenProject project;
    private final MavenSession session;
    private final PluginDescriptor plugin;
    private final ModuleHome home;
    private final List<Path> classPath;
    private final Asked asked;
    private final Emptiness isEmpty;

    /**
     * @param classPath the plugin's own artifacts
     * @param isEmpty whether no file of the part of the module depends on an option; asked for modules of a tree
     */
    public NothingToDo(
            MavenProject project,
            MavenSession session,
            PluginDescriptor plugin,
            ModuleHome home,
            List<Path> classPath,
            Asked asked,
            Emptiness isEmpty) {
        this.project = project;
        this.session = session;
        this.plugin = plugin;
        this.home = home;
        this.classPath = List.copyOf(classPath);
        this.asked = asked;
        this.isEmpty = isEmpty;
    }

    /**
     * What the configuration of the goal asks for.
     *
     * @param templateSet the set
     * @param configs the folder of the defconfigs
     */
    public record Asked(
            @Nullable String templateSet, @Nullable File configs) {}

    /** Finds out whether anything in a module depends on options. */
    public interface Emptiness {
        boolean get() throws IOException, MojoFailureException;
    }

    /** Why there is nothing to do; empty if there is something, or if the goal is to say what is missing. */
    public Optional<String> reason(Concern concern) throws IOException, MojoFailureException {
        if (concern == Concern.MODULE || asked.templateSet() != null) {
            return Optional.empty();
        }
        if (home.tree().isPresent()) {
            return concern == Concern.CONFIGURATION ? ofRoot(home.tree().get()) : ofTree();
        }
        // In this order: whether a set lies in a jar is only known when all jars are open.
        return asksForSet(concern) || new TemplateSetLocator(home.basedir(), classPath).hasSets()
                ? Optional.empty()
                : Optional.of("the module has no template set");
    }

    /** What is asked for once is answered once. */
    private Optional<String> ofRoot(ReactorTree tree) {
        boolean isElsewhere = !tree.root().equals(home.basedir().normalize())
                && session.getProjects().stream()
                        .anyMatch(one ->
                                tree.root().equals(one.getBasedir().toPath().normalize()));
        return isElsewhere
                ? Optional.of("the module belongs to the tree of "
                        + home.name(tree.root().resolve(SourcedFiles.TOP)))
                : Optional.empty();
    }

    private Optional<String> ofTree() throws IOException, MojoFailureException {
        if (isPom()) {
            return Optional.of("there is nothing to compile in a module with packaging pom");
        }
        return isEmpty.get() ? Optional.of("no file of the module depends on an option") : Optional.empty();
    }

    /** A parent has the plugin for its modules; who writes it into the pom of a module, or files for it, means that. */
    private boolean asksForSet(Concern concern) throws IOException {
        if (concern == Concern.CONFIGURATION && session.getProjects().size() == 1) {
            return true;
        }
        if (Files.isDirectory(home.basedir().resolve(TemplateSetLocator.OWN_FOLDER))) {
            return true;
        }
        // The configurations that lie beside a parent pom are those of its modules.
        boolean hasConfigs =
                asked.configs() == null && ModuleConfigs.in(home.basedir()).isPresent();
        return !isPom() && (hasConfigs || isInOwnPom() || hasConditions());
    }

    private boolean hasConditions() throws IOException {
        for (ModulePart part : ModulePart.values()) {
            for (String root : part.sourceRoots(project)) {
                if (WrittenConditions.in(Path.of(root))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPom() {
        return project.getPackaging().equals("pom");
    }

    private boolean isInOwnPom() {
        return Stream.ofNullable(project.getOriginalModel())
                .flatMap(model -> Stream.ofNullable(model.getBuild()))
                .map(Build::getPlugins)
                .flatMap(List::stream)
                .anyMatch(one -> one.getArtifactId().equals(plugin.getArtifactId())
                        && one.getGroupId().equals(plugin.getGroupId()));
    }
}
