package io.github.kconfig4j.maven.module;

import java.nio.file.Path;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Copies modules, so that a plugin that is run on one leaves the module's own files alone. */
final class ModuleCopy {
    private ModuleCopy() {}

    /** A copy that is built in other folders, and not packaged yet. */
    static MavenProject in(MavenProject module, Path build, Path classes) {
        MavenProject copy = module.clone();
        copy.getBuild().setDirectory(build.toString());
        copy.getBuild().setOutputDirectory(classes.toString());
        Artifact artifact = copy.getArtifact();
        if (artifact != null) {
            artifact.setFile(null);
        }
        return copy;
    }
}
