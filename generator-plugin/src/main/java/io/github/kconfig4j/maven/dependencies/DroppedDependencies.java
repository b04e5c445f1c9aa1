package io.github.kconfig4j.maven.dependencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;

/**
 * The dependencies that a module declares and does without as it is built. From then on it is for all plugins as if the pom did
 * not have them.
 */
public final class DroppedDependencies {
    private static final String KEY = DroppedDependencies.class.getName();

    private final MavenProject project;
    private final Map<Object, Object> context;

    /** @param context what Maven keeps for the plugin, one module and one build */
    public DroppedDependencies(MavenProject project, Map<Object, Object> context) {
        this.project = project;
        this.context = context;
    }

    /** How the Kbuild files name a dependency. */
    static String name(Dependency dependency) {
        return dependency.getGroupId() + ":" + dependency.getArtifactId();
    }

    /** All that the module declares, also what was dropped. */
    public List<Dependency> declared() {
        List<Dependency> declared = new ArrayList<>();
        if (context.get(KEY) instanceof List<?> known) {
            known.forEach(each -> declared.add((Dependency) each));
        } else {
            declared.addAll(project.getDependencies());
        }
        return declared;
    }

    /** The names of all that the module declares. */
    public SortedSet<String> declaredNames() {
        SortedSet<String> names = new TreeSet<>();
        declared().forEach(dependency -> names.add(name(dependency)));
        return names;
    }

    /** The names of what was dropped in this build. */
    SortedSet<String> names() {
        SortedSet<String> names = declaredNames();
        project.getDependencies().forEach(dependency -> names.remove(name(dependency)));
        return names;
    }

    /** Drops some, besides those that were dropped before. */
    public void drop(SortedSet<String> names) {
        if (project.getDependencies().stream().noneMatch(dependency -> names.contains(name(dependency)))) {
            return;
        }
        context.putIfAbsent(KEY, declared());
        project.getDependencies().removeIf(dependency -> names.contains(name(dependency)));
        resolveAgain(project);
    }

    /** Has Maven resolve the dependencies of a module once more, which it does if it does not find what it has resolved. */
    @SuppressWarnings("deprecation") // There is no other way, in any Maven.
    static void resolveAgain(MavenProject project) {
        project.setDependencyArtifacts(null);
    }
}
