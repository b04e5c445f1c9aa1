package io.github.kconfig4j.product.generate;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder that other plugins compile and copy into.
 *
 * @param classes the folder; it need not exist
 * @param sources the folders of the sources that are compiled into it
 * @param resources the folders of the resources that are copied into it as they are
 */
public record BuiltFolder(Path classes, List<Path> sources, List<Path> resources) {

    /** Copies the lists. */
    public BuiltFolder {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }
}
