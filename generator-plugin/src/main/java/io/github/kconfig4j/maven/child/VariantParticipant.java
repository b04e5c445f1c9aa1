package io.github.kconfig4j.maven.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Gives a Maven that builds one variant build directories of its own, and has it tell what came of it. In any other Maven it
 * does nothing.
 */
public final class VariantParticipant extends AbstractMavenLifecycleParticipant {
    /** The folder of a variant in the build directory of a module. */
    public static Path directory(Path buildDirectory, String variant) {
        return buildDirectory.resolve("kconfig").resolve("each").resolve(variant);
    }

    @Override
    public void afterProjectsRead(MavenSession session) {
        Optional<ChildTask> task = ChildTask.of(session.getUserProperties());
        task.ifPresent(found -> move(projects(session), found.variant()));
        task.flatMap(ChildTask::tested)
                .ifPresent(module -> session.getProjects().stream()
                        .filter(project -> !module.equals(project.getGroupId() + ":" + project.getArtifactId()))
                        .forEach(project -> project.getProperties().setProperty("skipTests", "true")));
    }

    /** All of the reactor, also those that are not built, and parents that are read on their own account. */
    private static Set<MavenProject> projects(MavenSession session) {
        Set<MavenProject> projects = new LinkedHashSet<>(session.getProjects());
        if (session.getAllProjects() != null) {
            projects.addAll(session.getAllProjects());
        }
        for (MavenProject project : List.copyOf(projects)) {
            for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
                if (parent.getBasedir() != null) {
                    projects.add(parent);
                }
            }
        }
        return projects;
    }

    private static void move(Set<MavenProject> projects, String variant) {
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (MavenProject project : projects) {
            Path directory = Path.of(project.getBuild().getDirectory());
            // Maven may call this twice, for two class loaders.
            if (!directory.endsWith(directory(Path.of(""), variant))) {
                moves.put(directory, directory(directory, variant));
            }
        }
        MovedText texts = new MovedText(moves);
        for (MavenProject project : projects) {
            if (moves.containsKey(Path.of(project.getBuild().getDirectory()))) {
                new MovedProject(project, texts).move();
                KeptBaseDirectory.keep(project);
                ProofSetup.take(project);
            }
        }
    }

    @Override
    public void afterSessionEnd(MavenSession session) throws MavenExecutionException {
        Optional<ChildTask> task = ChildTask.of(session.getUserProperties());
        if (task.isPresent()) {
            try {
                SessionOutcome.of(session).write(task.get().report());
            } catch (IOException e) {
                throw new MavenExecutionException("Cannot write " + task.get().report() + ": " + e, e);
            }
        }
    }
}
