package io.github.kconfig4j.product.check;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the goal {@code check} asks for.
 *
 * @param build the module and its set
 * @param variants the named variants
 * @param tests what of the module's tests depends on options; empty if that cannot be read
 * @param rules what is looked at besides those
 * @param deadCode how bad it is what can be told without building anything
 * @param share the share of it that this run does
 * @param files writes what other modules are compiled against
 * @param progress is told how far it is
 */
public record CheckRequest(
        ModuleBuild build,
        List<VariantSpec> variants,
        Optional<LoadedSet> tests,
        SampleRules rules,
        DeadCodeRules deadCode,
        Share share,
        AtomicFiles files,
        Consumer<String> progress) {
    /** Copies the list. */
    public CheckRequest {
        variants = List.copyOf(variants);
    }
}
