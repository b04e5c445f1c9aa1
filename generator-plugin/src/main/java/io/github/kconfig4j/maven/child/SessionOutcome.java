package io.github.kconfig4j.maven.child;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.BuildSuccess;
import org.apache.maven.execution.BuildSummary;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Reads from Maven what came of a build. */
public final class SessionOutcome {
    private static final String VERDICTS = "io.github.kconfig4j.verdicts";

    /** There is one pom for all variants; and the plugin that signs what a variant is attached to signs the variant too. */
    private static final Pattern LEFT =
            Pattern.compile("pom(\\..*)?|.*\\.(asc|sigstore\\.json|md5|sha1|sha256|sha512)");

    private SessionOutcome() {}

    /**
     * Notes what was proved of a module's artifacts; the goal that does it lives in another class loader than who asks.
     *
     * @param verdicts the names of the verdicts
     */
    public static void proved(MavenProject project, List<String> verdicts) {
        project.setContextValue(VERDICTS, String.join(",", verdicts));
    }

    static ChildReport of(MavenSession session) {
        List<BuiltModule> modules = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            modules.add(new BuiltModule(
                    project.getGroupId() + ":" + project.getArtifactId(),
                    status(session.getResult().getBuildSummary(project)),
                    Path.of(project.getBuild().getDirectory()),
                    artifacts(project),
                    verdicts(project)));
        }
        return new ChildReport(modules);
    }

    private static BuiltModule.Status status(@Nullable BuildSummary summary) {
        if (summary == null) {
            return BuiltModule.Status.SKIPPED;
        }
        return summary instanceof BuildSuccess ? BuiltModule.Status.BUILT : BuiltModule.Status.FAILED;
    }

    private static List<String> verdicts(MavenProject project) {
        return project.getContextValue(VERDICTS) instanceof String names && !names.isEmpty()
                ? List.of(names.split(","))
                : List.of();
    }

    private static List<BuiltArtifact> artifacts(MavenProject project) {
        List<BuiltArtifact> artifacts = new ArrayList<>();
        add(project.getArtifact(), artifacts);
        project.getAttachedArtifacts().forEach(artifact -> add(artifact, artifacts));
        return artifacts;
    }

    private static void add(@Nullable Artifact artifact, List<BuiltArtifact> artifacts) {
        File file = artifact == null ? null : artifact.getFile();
        String extension = artifact == null ? "" : artifact.getArtifactHandler().getExtension();
        if (artifact != null
                && file != null
                && file.isFile()
                && !LEFT.matcher(extension).matches()) {
            artifacts.add(new BuiltArtifact(
                    extension, artifact.getClassifier() == null ? "" : artifact.getClassifier(), file.toPath()));
        }
    }
}
