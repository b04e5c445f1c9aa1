package io.github.kconfig4j.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.maven.model.Build;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What is compiled together in a module: its own code, or its tests. */
enum ModulePart {
    /** The module's own code. */
    MAIN(
            MavenProject::getCompileSourceRoots,
            MavenProject::addCompileSourceRoot,
            "removeCompileSourceRoot",
            MavenProject::getResources,
            MavenProject::addResource,
            Build::getOutputDirectory),
    /** Its tests. */
    TEST(
            MavenProject::getTestCompileSourceRoots,
            MavenProject::addTestCompileSourceRoot,
            "removeTestCompileSourceRoot",
            MavenProject::getTestResources,
            MavenProject::addTestResource,
            Build::getTestOutputDirectory);

    private final Function<MavenProject, List<String>> sourceRoots;
    private final BiConsumer<MavenProject, String> addSourceRoot;
    private final String removeSourceRoot;
    private final Function<MavenProject, List<Resource>> resources;
    private final BiConsumer<MavenProject, Resource> addResource;
    private final Function<Build, String> classes;

    ModulePart(
            Function<MavenProject, List<String>> sourceRoots,
            BiConsumer<MavenProject, String> addSourceRoot,
            String removeSourceRoot,
            Function<MavenProject, List<Resource>> resources,
            BiConsumer<MavenProject, Resource> addResource,
            Function<Build, String> classes) {
        this.sourceRoots = sourceRoots;
        this.addSourceRoot = addSourceRoot;
        this.removeSourceRoot = removeSourceRoot;
        this.resources = resources;
        this.addResource = addResource;
        this.classes = classes;
    }

    /** The folders of its sources. */
    List<String> sourceRoots(MavenProject project) {
        return sourceRoots.apply(project);
    }

    void addSourceRoot(MavenProject project, String folder) {
        addSourceRoot.accept(project, folder);
    }

    /** The name of the method of a project that takes a folder of its sources out, in a Maven that has one. */
    String removeSourceRoot() {
        return removeSourceRoot;
    }

    /** Its resources. */
    List<Resource> resources(MavenProject project) {
        return resources.apply(project);
    }

    void addResource(MavenProject project, Resource resource) {
        addResource.accept(project, resource);
    }

    /** Where its classes are. */
    Path classes(MavenProject project) {
        return Path.of(classes.apply(project.getBuild()));
    }
}
