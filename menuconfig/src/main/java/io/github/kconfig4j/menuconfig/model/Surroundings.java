package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.config.Title;
import io.github.kconfig4j.menuconfig.code.Code;
import io.github.kconfig4j.model.KconfigTree;
import java.util.List;

/**
 * What stays the same while a configuration is edited.
 *
 * @param tree the options
 * @param file the name of the file that is edited
 * @param prefix what stands before each name in it
 * @param defconfigs the names of files to compare with
 * @param code what depends on the options
 * @param search finds entries
 */
public record Surroundings(
        KconfigTree tree, String file, String prefix, List<String> defconfigs, Code code, SearchIndex search) {
    /** Copies the list. */
    public Surroundings {
        defconfigs = List.copyOf(defconfigs);
    }

    /** The title of the main menu. */
    public String title() {
        return Title.of(tree);
    }
}
