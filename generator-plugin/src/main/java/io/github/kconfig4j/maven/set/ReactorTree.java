package io.github.kconfig4j.maven.set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The options of several modules in one tree, as the kernel has one for all its directories.
 *
 * @param root the folder of its {@code Kconfig}, of {@code .config} and of {@code configs}
 * @param files its Kconfig files that are sourced by an explicit name, the top one first
 */
record ReactorTree(Path root, List<Path> files) {
    /** Copies the list. */
    ReactorTree {
        files = List.copyOf(files);
    }

    /**
     * The tree that a module belongs to: the outermost one that sources the module's own Kconfig, or, if it has none, the
     * outermost there is.
     *
     * @param basedir the module's folder
     * @param around folders around it that may be the root, from the inside
     * @throws IOException if a Kconfig file cannot be read
     */
    static Optional<ReactorTree> of(Path basedir, List<Path> around) throws IOException {
        List<Path> roots = new ArrayList<>(List.of(basedir.normalize()));
        around.forEach(folder -> roots.add(folder.normalize()));
        Collections.reverse(roots);
        Optional<Path> own = own(basedir);
        for (Path root : roots) {
            if (basedir.normalize().startsWith(root) && Files.isRegularFile(root.resolve(SourcedFiles.TOP))) {
                ReactorTree tree = new ReactorTree(root, SourcedFiles.of(root));
                if (own.isEmpty() || tree.files().contains(own.get().normalize())) {
                    return Optional.of(tree);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> own(Path basedir) {
        Path ofSet = basedir.resolve(TemplateSetLocator.OWN_FOLDER).resolve(SourcedFiles.TOP);
        Path ofModule = basedir.resolve(SourcedFiles.TOP);
        return List.of(ofSet, ofModule).stream().filter(Files::isRegularFile).findFirst();
    }

    /** The files that decide on all that is in it, besides those that are sourced by a computed name. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(files);
        inputs.add(root.resolve("Summary"));
        return inputs;
    }
}
