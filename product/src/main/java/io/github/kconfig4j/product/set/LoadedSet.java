package io.github.kconfig4j.product.set;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.RenderResult;
import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.KconfigTree;

/**
 * A template set that was read and has no mistakes.
 *
 * @param tree its options
 * @param templates its sources
 * @param summary what it says of a configuration in a table
 * @param prefix what is put before the paths of its files in messages
 * @param isPart whether its options are also those of other modules
 */
public record LoadedSet(KconfigTree tree, TemplateSet templates, Summary summary, String prefix, boolean isPart) {

    /** The sources of a configuration; what is said of them has the paths as a person knows them. */
    public RenderResult render(Configuration configuration) {
        Places places = new Places(tree, prefix);
        RenderResult result = templates.render(configuration);
        return new RenderResult(
                result.tree(),
                result.diagnostics().stream()
                        .map(diagnostic -> diagnostic.withPlaces(places))
                        .toList());
    }
}
