package io.github.kconfig4j.product.variant;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

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
        return resolve(set, strict, (resolver, diagnostics) -> resolver.resolve(variant, diagnostics));
    }

    /** Resolves the text of one configuration file. */
    public static ResolveResult resolve(SetInput set, ConfigInput config, boolean strict) {
        return resolve(set, strict, (resolver, diagnostics) -> resolver.resolve(List.of(config), diagnostics));
    }

    private static ResolveResult resolve(
            SetInput set,
            boolean strict,
            BiFunction<VariantResolver, Consumer<Diagnostic>, Optional<Configuration>> resolve) {
        OptionsResult options = read(set);
        List<Diagnostic> diagnostics = new ArrayList<>(options.diagnostics());
        Optional<Configuration> configuration = options.tree()
                .flatMap(tree -> resolve.apply(new VariantResolver(tree, set.prefix(), strict), diagnostics::add));
        return new ResolveResult(configuration, diagnostics);
    }
}
