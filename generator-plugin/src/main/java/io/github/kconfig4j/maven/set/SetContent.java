package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.generate.TemplateSet;
import io.github.kconfig4j.product.set.LoadedSet;

/** What is in a set. */
public final class SetContent {
    private SetContent() {}

    /** Whether no file and no dependency depends on an option, and nothing is generated. */
    public static boolean isEmpty(LoadedSet set) {
        TemplateSet templates = set.templates();
        return templates.taken().isEmpty()
                && templates.dependencies().isEmpty()
                && templates.javaSources().isEmpty()
                && templates.resourcePaths().isEmpty();
    }
}
