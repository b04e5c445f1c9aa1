package io.github.kconfig4j.variants;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The options of a template set without its templates: what is needed to configure, and not to generate. */
public final class Options {
    private Options() {}

    /** Reads the Kconfig files. */
    public static OptionsResult read(SetInput set) {
        SetLoader loader = new SetLoader(set);
        Optional<KconfigTree> tree = loader.tree();
        return new OptionsResult(tree, loader.diagnostics());
    }

    /**
     * Resolves a variant.
     *
     * @param strict whether a value that is not granted and an unknown symbol are errors
     */
    public static ResolveResult resolve(SetInput set, VariantSpec variant, boolean strict) {
        OptionsResult options = read(set);
        List<Diagnostic> diagnostics = new ArrayList<>(options.diagnostics());
        Optional<Configuration> configuration = options.tree()
                .flatMap(tree -> new VariantResolver(tree, set.prefix(), strict).resolve(variant, diagnostics::add));
        return new ResolveResult(configuration, diagnostics);
    }
}
