package io.github.kconfig4j.maven.module;

import io.github.kconfig4j.product.ledger.Inputs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * What decides how Maven builds a module, read from its model without planning the build: more than is needed, never less.
 * With that what the plugins make of it need not be asked for where it is the same.
 */
public final class ModuleState {
    private static final String PROCESSORS = "annotationProcessorPaths";

    private final MavenSession session;
    private final MavenProject project;
    private final Set<Artifact> artifacts;

    /** @param artifacts all that the module depends on in any configuration */
    public ModuleState(MavenSession session, MavenProject project, Set<Artifact> artifacts) {
        this.session = session;
        this.project = project;
        this.artifacts = artifacts;
    }

    /** Adds all of it. */
    public void addTo(Inputs inputs) throws IOException {
        inputs.text("project", project.getId() + " " + project.getPackaging())
                .text("java.home", System.getProperty("java.home"))
                .text("maven", String.valueOf(session.getSystemProperties().getProperty("maven.version")));
        addPlugins(inputs);
        addProperties(inputs);
        addSources(inputs);
        addDependencies(inputs);
    }

    private void addPlugins(Inputs inputs) {
        boolean processors = false;
        for (Plugin plugin : project.getBuildPlugins()) {
            String setup = String.valueOf(plugin.getConfiguration());
            inputs.text("plugin " + plugin.getId(), setup);
            processors |= setup.contains(PROCESSORS);
            for (Dependency dependency : plugin.getDependencies()) {
                inputs.text("plugin's dependency", text(dependency));
            }
            for (PluginExecution execution : plugin.getExecutions()) {
                String own = String.valueOf(execution.getConfiguration());
                processors |= own.contains(PROCESSORS);
                inputs.text(
                        "execution " + execution.getId(),
                        execution.getPhase() + " " + execution.getGoals() + " " + own);
            }
        }
        if (processors && project.getDependencyManagement() != null) {
            for (Dependency managed : project.getDependencyManagement().getDependencies()) {
                inputs.text("managed", text(managed));
            }
        }
    }

    private static String text(Dependency dependency) {
        return dependency.getManagementKey() + ":" + dependency.getVersion();
    }

    private void addProperties(Inputs inputs) {
        boolean filtered = project.getResources().stream().anyMatch(Resource::isFiltering);
        add(inputs, "user property", session.getUserProperties(), true);
        add(inputs, "system property", session.getSystemProperties(), false);
        add(inputs, "property", project.getProperties(), filtered);
    }

    /** Of those that are not all of the user's only the ones that plugins of Maven's own look at. */
    private static void add(Inputs inputs, String kind, Properties properties, boolean all) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (all || isParameter(name)) {
                inputs.text(kind + " " + name, properties.getProperty(name));
            }
        }
    }

    private static boolean isParameter(String name) {
        return name.equals("encoding")
                || name.startsWith("kconfig.")
                || name.startsWith("project.")
                || name.startsWith("maven.") && !name.equals("maven.build.timestamp");
    }

    private void addSources(Inputs inputs) throws IOException {
        for (String root : project.getCompileSourceRoots()) {
            inputs.path("sources", Path.of(root));
            addLombok(inputs, Path.of(root));
        }
        for (Resource resource : project.getResources()) {
            inputs.text(
                            "resources",
                            resource.isFiltering() + " " + resource.getTargetPath() + " " + resource.getIncludes() + " "
                                    + resource.getExcludes())
                    .path("resources", Path.of(resource.getDirectory()));
        }
        for (String filter : project.getFilters()) {
            inputs.path("filter", project.getBasedir().toPath().resolve(filter));
        }
        inputs.path("pom", project.getBasedir().toPath().resolve("pom.xml"));
        if (project.getFile() != null) {
            inputs.path("pom", project.getFile().toPath());
        }
    }

    /** That annotation processor looks for its settings in all folders above a source. */
    private static void addLombok(Inputs inputs, Path root) throws IOException {
        for (Path folder = root.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            inputs.path("lombok.config", folder.resolve("lombok.config"));
        }
    }

    private void addDependencies(Inputs inputs) throws IOException {
        for (Artifact artifact : artifacts) {
            File file = artifact.getFile();
            if (file != null && !Artifact.SCOPE_TEST.equals(artifact.getScope())) {
                inputs.text("dependency", artifact.getId() + ":" + artifact.getScope())
                        .path("dependency", file.toPath());
            }
        }
    }
}
