package io.github.kconfig4j.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** What is compiled together in a module: its own code, or its tests. */
enum ModulePart {
    /** The module's own code. */
    MAIN {
        @Override
        List<String> sourceRoots(MavenProject project) {
            return project.getCompileSourceRoots();
        }

        @Override
        void addSourceRoot(MavenProject project, String folder) {
            project.addCompileSourceRoot(folder);
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getResources();
        }

        @Override
        void addResource(MavenProject project, Resource resource) {
            project.addResource(resource);
        }

        @Override
        Path classes(MavenProject project) {
            return Path.of(project.getBuild().getOutputDirectory());
        }
    },
    /** Its tests. */
    TEST {
        @Override
        List<String> sourceRoots(MavenProject project) {
            return project.getTestCompileSourceRoots();
        }

        @Override
        void addSourceRoot(MavenProject project, String folder) {
            project.addTestCompileSourceRoot(folder);
        }

        @Override
        List<Resource> resources(MavenProject project) {
            return project.getTestResources();
        }

        @Override
        void addResource(MavenProject project, Resource resource) {
            project.addTestResource(resource);
        }

        @Override
        Path classes(MavenProject project) {
            return Path.of(project.getBuild().getTestOutputDirectory());
        }
    };

    /** The folders of its sources. */
    abstract List<String> sourceRoots(MavenProject project);

    abstract void addSourceRoot(MavenProject project, String folder);

    /** Its resources. */
    abstract List<Resource> resources(MavenProject project);

    abstract void addResource(MavenProject project, Resource resource);

    /** Where its classes are. */
    abstract Path classes(MavenProject project);
}
