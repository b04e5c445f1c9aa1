package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.maven.child.BuiltArtifact;
import io.github.kconfig4j.maven.child.BuiltModule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** What was built of all variants, to be attached to the modules of this build. */
public final class Attachments {
    private final Map<String, Attachment> byName = new LinkedHashMap<>();
    private final Map<String, MavenProject> projects = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private record Attachment(MavenProject project, String extension, String classifier, BuiltArtifact artifact) {}

    /** @param variants what was built */
    public Attachments(MavenSession session, List<BuiltVariant> variants) {
        for (MavenProject project : session.getProjects()) {
            projects.put(project.getGroupId() + ":" + project.getArtifactId(), project);
        }
        for (BuiltVariant variant : variants) {
            for (BuiltModule module : variant.modules()) {
                for (BuiltArtifact artifact : module.artifacts()) {
                    add(module, artifact, classifier(variant, artifact));
                }
            }
        }
    }

    private static String classifier(BuiltVariant variant, BuiltArtifact artifact) {
        return artifact.classifier().isEmpty() ? variant.name() : variant.name() + "-" + artifact.classifier();
    }

    private void add(BuiltModule module, BuiltArtifact artifact, String classifier) {
        MavenProject project = projects.get(module.id());
        if (project == null) {
            return;
        }
        String name = module.id() + ":" + artifact.extension() + ":" + classifier;
        Attachment other = byName.put(name, new Attachment(project, artifact.extension(), classifier, artifact));
        if (other != null) {
            clash(name, other.artifact().file() + " and " + artifact.file() + " would both be");
        }
        for (Artifact before : project.getAttachedArtifacts()) {
            if (classifier.equals(before.getClassifier())
                    && artifact.extension().equals(before.getArtifactHandler().getExtension())) {
                clash(name, artifact.file() + " would be, as " + before.getFile() + " is,");
            }
        }
    }

    private void clash(String name, String who) {
        diagnostics.add(Diagnostic.of(
                        Severity.ERROR, DiagnosticId.CLASSIFIER_CLASH, who + " attached to the module as " + name + ".")
                .withHint("Choose another name for the variant, or another classifier in the pom."));
    }

    /** What cannot be attached beside something else. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Attaches all of it. */
    public void attach(MavenProjectHelper helper) {
        byName.values()
                .forEach(one -> helper.attachArtifact(
                        one.project(),
                        one.extension(),
                        one.classifier(),
                        one.artifact().file().toFile()));
    }
}
