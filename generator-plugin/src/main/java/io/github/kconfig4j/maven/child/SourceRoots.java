package io.github.kconfig4j.maven.child;

import java.util.List;
import org.apache.maven.project.MavenProject;

/** Moves folders of sources that lie in a build directory. */
final class SourceRoots {
    private SourceRoots() {}

    static void move(MavenProject project, MovedText texts) {
        move(project.getCompileSourceRoots(), texts, project, "CompileSourceRoot");
        move(project.getTestCompileSourceRoots(), texts, project, "TestCompileSourceRoot");
    }

    private static void move(List<String> roots, MovedText texts, MavenProject project, String what) {
        List<String> moved = roots.stream().map(texts::of).toList();
        if (moved.equals(roots)) {
            return;
        }
        try {
            List<String> before = List.copyOf(roots);
            // Maven 4 gives a view that cannot be changed, and methods for it that Maven 3 does not have.
            for (String root : before) {
                MavenProject.class.getMethod("remove" + what, String.class).invoke(project, root);
            }
            for (String root : moved) {
                MavenProject.class.getMethod("add" + what, String.class).invoke(project, root);
            }
        } catch (ReflectiveOperationException e) {
            roots.clear();
            roots.addAll(moved);
        }
    }
}
