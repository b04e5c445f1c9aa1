package io.github.kconfig4j.product.set;

import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.model.KconfigTree;

/**
 * A template set that was read and has no mistakes.
 *
 * @param tree its options
 * @param templates its sources
 * @param summary what it says of a configuration in a table
 * @param prefix what is put before the paths of its files in messages
 */
public record LoadedSet(KconfigTree tree, TemplateSet templates, Summary summary, String prefix) {}
