package io.github.kconfig4j.maven.set;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a template set is: a folder, or a folder inside a jar whose file system stays open until this is closed.
 *
 * @param name the set's name; the folder's name for a set that lies in the module
 * @param root the folder that holds {@code Kconfig} and {@code Kbuild}
 * @param jar the jar's file system, empty for a folder on disk
 */
record TemplateSetLocation(String name, Path root, Optional<FileSystem> jar) implements Closeable {
    /** What messages put before the paths of the set's files: its folder in the module, or the name of a set in a jar. */
    String prefix(Path basedir) {
        boolean inModule = jar.isEmpty() && root.startsWith(basedir);
        return (inModule ? basedir.relativize(root).toString().replace('\\', '/') : name) + "/";
    }

    @Override
    public void close() throws IOException {
        if (jar.isPresent()) {
            jar.get().close();
        }
    }
}
