package io.github.kconfig4j.product.proof;

import java.nio.file.Path;

/**
 * A folder of the module that an artifact has at some place.
 *
 * @param folder the folder
 * @param place where its files are in the artifact: empty for the root, else ending with {@code /}
 */
public record PlacedFolder(Path folder, String place) {
    /** A folder whose files are in the root. */
    public static PlacedFolder inRoot(Path folder) {
        return new PlacedFolder(folder, "");
    }
}
