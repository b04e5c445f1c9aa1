package io.github.kconfig4j.maven.layout;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What is compiled together in a module: its own code, or its tests. */
public enum ModulePart {
    /** The module's own code. */
    MAIN,
    /** Its tests. */
    TEST;

    /** The folders of its sources. */
    public List<String> sourceRoots(MavenProject project) {
        return this == MAIN ? project.getCompileSourceRoots() : project.getTestCompileSourceRoots();
    }

    public void addSourceRoot(MavenProject project, String folder) {
        if (this == MAIN) {
            project.addCompileSourceRoot(folder);
        } else {
            project.addTestCompileSourceRoot(folder);
        }
    }

    /** The name of the method of a project that takes a folder of its sources out, in a Maven that has one. */
    String removeSourceRoot() {
        return this == MAIN ? "removeCompileSourceRoot" : "removeTestCompileSourceRoot";
    }

    /** Its resources. */
    public List<Resource> resources(MavenProject project) {
        return this == MAIN ? project.getResources() : project.getTestResources();
    }

    public void addResource(MavenProject project, Resource resource) {
        if (this == MAIN) {
            project.addResource(resource);
        } else {
            project.addTestResource(resource);
        }
    }

    /** Where its classes are. */
    public Path classes(MavenProject project) {
        return Path.of(
                this == MAIN
                        ? project.getBuild().getOutputDirectory()
                        : project.getBuild().getTestOutputDirectory());
    }
}
