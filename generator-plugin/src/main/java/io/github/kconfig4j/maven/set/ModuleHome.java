package io.github.kconfig4j.maven.set;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where the options and configurations of a module are: in the module, or at the root of the tree that it belongs to.
 *
 * @param basedir the module's folder
 * @param tree the tree, if it belongs to one
 */
public record ModuleHome(Path basedir, Optional<ReactorTree> tree) {

    /**
     * Looks for the tree of a module: in the folders of its parents as far as they are on disk, of the project that Maven was
     * started for, and of what Maven takes for the root.
     */
    public static ModuleHome find(MavenProject project, MavenSession session) throws IOException {
        List<Path> around = new ArrayList<>();
        for (MavenProject parent = project.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getBasedir() != null) {
                around.add(parent.getBasedir().toPath());
            }
        }
        Stream.of(
                        session.getTopLevelProject() == null
                                ? null
                                : session.getTopLevelProject().getBasedir(),
                        session.getRequest().getMultiModuleProjectDirectory())
                .filter(Objects::nonNull)
                .map(File::toPath)
                .forEach(around::add);
        Path basedir = project.getBasedir().toPath();
        return new ModuleHome(basedir, ReactorTree.of(basedir, around));
    }

    /** The folder of {@code .config} and {@code configs}. */
    public Path folder() {
        return tree.map(ReactorTree::root).orElse(basedir);
    }

    /** How a message names a file: relative to the module, with {@code /} on every system. */
    public String name(Path file) {
        if (file.startsWith(basedir)) {
            return shown(basedir.relativize(file));
        }
        return shown(file.normalize().startsWith(folder()) ? basedir.relativize(file.normalize()) : file);
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
