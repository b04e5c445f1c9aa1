package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/** Finds out before anything is built what would come out otherwise than it is meant. */
public final class EachChecks {
    /** However the goal is named on the command line. */
    private static final Pattern EACH = Pattern.compile("(.*:)?kconfig(-maven-plugin)?(:[^:]+)?:each(@.*)?");

    private static final Pattern PUBLISHES = Pattern.compile("install|deploy|.*:(install|deploy)(-file)?(@.*)?");

    private final MavenSession session;

    public EachChecks(MavenSession session) {
        this.session = session;
    }

    /** Whether the modules are installed before their variants are attached to them. */
    public List<Diagnostic> order() {
        for (String goal : session.getGoals()) {
            if (EACH.matcher(goal).matches()) {
                return List.of();
            }
            if (PUBLISHES.matcher(goal).matches()) {
                return List.of(Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.EACH_ORDER,
                                "'" + goal + "' comes before kconfig:each, so it would not take the variants along.")
                        .withHint("Write 'mvn kconfig:each " + goal + "'."));
            }
        }
        return List.of();
    }

    /** Whether what is asked of each variant would put it in the place of the module. */
    public static List<Diagnostic> goals(List<String> goals) {
        return goals.stream()
                .filter(goal -> PUBLISHES.matcher(goal).matches())
                .map(goal -> Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.EACH_GOALS,
                                "-Dgoals=" + goal + " would install each variant as if it were the module itself.")
                        .withHint("Write 'mvn kconfig:each " + goal
                                + "': that takes along every variant under its own classifier."))
                .toList();
    }

    /** Whether a dependency that is a module would be taken from a repository, where it is of no variant. */
    public List<Diagnostic> partial() {
        List<MavenProject> all = session.getAllProjects() == null ? session.getProjects() : session.getAllProjects();
        Set<String> left = new HashSet<>();
        all.forEach(project -> left.add(id(project)));
        session.getProjects().forEach(project -> left.remove(id(project)));
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            Set<String> missing = new TreeSet<>();
            for (Dependency dependency : project.getDependencies()) {
                String id = dependency.getGroupId() + ":" + dependency.getArtifactId();
                if (left.contains(id)) {
                    missing.add(id);
                }
            }
            if (!missing.isEmpty()) {
                diagnostics.add(
                        Diagnostic.of(
                                        Severity.ERROR,
                                        DiagnosticId.EACH_PARTIAL,
                                        id(project)
                                                + " depends on modules that are not among those that are built, so each variant"
                                                + " of it would be built with what they are by default: "
                                                + String.join(", ", missing) + ".")
                                .withHint(
                                        "Build them too: with '--also-make' beside '--projects', and without '--resume-from'."));
            }
        }
        return diagnostics;
    }

    /** Whether the Maven that runs can be started once more. */
    public static List<Diagnostic> maven(Optional<Path> home) {
        if (home.isEmpty()) {
            return List.of(Diagnostic.of(
                    Severity.ERROR,
                    DiagnosticId.EACH_MAVEN,
                    "It is not known where this Maven is installed (maven.home is not set), so it cannot be started for each"
                            + " variant."));
        }
        Path command = ChildMaven.command(home.get());
        return Files.isRegularFile(command)
                ? List.of()
                : List.of(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.EACH_MAVEN,
                        "This Maven cannot be started for each variant: there is no " + command + "."));
    }

    private static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }
}
