package io.github.kconfig4j.maven.child;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Moves all that a project makes to another build directory. */
final class MovedProject {
    private static final String SHADE = "org.apache.maven.plugins:maven-shade-plugin";
    private static final String FLATTEN = "org.codehaus.mojo:flatten-maven-plugin";

    private final MavenProject project;
    private final MovedText texts;
    private final MovedConfiguration configurations;

    /** @param texts moves the build directories of all projects: one may name that of another */
    MovedProject(MavenProject project, MovedText texts) {
        this.project = project;
        this.texts = texts;
        this.configurations = new MovedConfiguration(texts);
    }

    void move() {
        moveBuild(project.getBuild());
        moveSources();
        for (Plugin plugin : plugins()) {
            configurations.move(plugin);
            plugin.getExecutions().forEach(configurations::move);
            moveWhatLiesBesideThePom(plugin);
        }
        for (String name : project.getProperties().stringPropertyNames()) {
            String value = project.getProperties().getProperty(name);
            String moved = texts.of(value);
            if (!moved.equals(value)) {
                project.getProperties().setProperty(name, moved);
            }
        }
    }

    private void moveBuild(Build build) {
        build.setDirectory(texts.of(build.getDirectory()));
        build.setOutputDirectory(texts.of(build.getOutputDirectory()));
        build.setTestOutputDirectory(texts.of(build.getTestOutputDirectory()));
        Optional.ofNullable(project.getModel().getReporting())
                .filter(reporting -> reporting.getOutputDirectory() != null)
                .ifPresent(reporting -> reporting.setOutputDirectory(texts.of(reporting.getOutputDirectory())));
    }

    private void moveSources() {
        Stream.of(project.getBuild().getResources(), project.getBuild().getTestResources())
                .flatMap(List::stream)
                .forEach(this::move);
        SourceRoots.move(project, texts);
    }

    private void move(Resource resource) {
        String moved = texts.of(resource.getDirectory());
        if (!moved.equals(resource.getDirectory())) {
            resource.setDirectory(moved);
        }
        if (resource.getTargetPath() != null
                && !texts.of(resource.getTargetPath()).equals(resource.getTargetPath())) {
            resource.setTargetPath(texts.of(resource.getTargetPath()));
        }
    }

    /** Those that are bound to phases, and those that are only called by name. */
    private List<Plugin> plugins() {
        List<Plugin> plugins = new ArrayList<>(project.getBuild().getPlugins());
        PluginManagement managed = project.getBuild().getPluginManagement();
        if (managed != null) {
            plugins.addAll(managed.getPlugins());
        }
        return plugins;
    }

    /** Some plugins write beside the pom, where every variant would write the same file. */
    private void moveWhatLiesBesideThePom(Plugin plugin) {
        Path directory = Path.of(project.getBuild().getDirectory());
        for (PluginExecution execution : plugin.getExecutions()) {
            if (plugin.getKey().equals(SHADE)) {
                Path reduced = directory.resolve("dependency-reduced-pom.xml");
                MovedConfiguration.set(
                        execution, "dependencyReducedPomLocation", directory.toString(), reduced.toString());
            }
            if (plugin.getKey().equals(FLATTEN)) {
                MovedConfiguration.set(execution, "outputDirectory", directory.toString(), directory.toString());
            }
        }
    }
}
