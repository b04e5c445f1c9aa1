package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.generate.AnalysisMemory;
import io.github.kconfig4j.generate.SetRoots;
import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.generate.TemplateSetResult;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Folders of ordinary sources and resources that another plugin adds after the goal that generates: what is in them is built
 * whatever its conditions say.
 */
public final class LateFolders {
    private final List<SourceRoot> folders;

    LateFolders(List<SourceRoot> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Looks for conditions in them.
     *
     * @param set has the options
     * @throws MojoFailureException if there is one
     */
    public void check(SetSource set) throws IOException, MojoFailureException {
        if (folders.isEmpty()) {
            return;
        }
        SetInput input = set.open();
        Optional<KconfigTree> tree = new SetLoader(input).tree();
        for (SourceRoot folder : folders) {
            if (tree.isPresent() && hasConditions(folder, tree.get())) {
                throw new MojoFailureException("The " + (folder.isResources() ? "resources" : "sources") + " in "
                        + folder.prefix()
                        + " have conditions, and a plugin has added the folder after the goal generate,"
                        + " so that nothing is left out of it. Give the plugin's execution the phase initialize.");
            }
        }
    }

    private static boolean hasConditions(SourceRoot folder, KconfigTree tree) {
        SetRoots roots = new SetRoots(folder.folder().resolve("kconfig"), folder.prefix(), List.of(folder));
        TemplateSetResult read = TemplateSet.read(roots, tree, List.of(), AnalysisMemory.none());
        return !read.diagnostics().isEmpty()
                || read.set().filter(set -> !set.taken().isEmpty()).isPresent();
    }
}
