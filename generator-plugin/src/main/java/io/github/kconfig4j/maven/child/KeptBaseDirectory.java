package io.github.kconfig4j.maven.child;

import java.io.File;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * Keeps the base directory of a project what it is. A goal that gives the project another pom, as the shade plugin does, makes
 * the folder of that pom the base directory, and in a variant's build that is a build directory.
 */
public final class KeptBaseDirectory implements MojoExecutionListener {
    private static final String POM = "io.github.kconfig4j.pom";

    /** Has the base directory of a project kept. */
    static void keep(MavenProject project) {
        project.setContextValue(POM, project.getFile());
    }

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) {}

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) throws MojoExecutionException {
        MavenProject project = event.getProject();
        if (project.getContextValue(POM) instanceof File original
                && !original.getParentFile().equals(project.getBasedir())) {
            File pom = project.getFile();
            project.setFile(original);
            project.setPomFile(pom);
        }
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {}
}
