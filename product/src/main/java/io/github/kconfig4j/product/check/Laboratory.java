package io.github.kconfig4j.product.check;

import io.github.kconfig4j.artifact.Artifact;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.build.Workshop;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** Renders, compiles and proves configurations in memory; what is made of the same as one before, not again. Thread-safe. */
final class Laboratory {
    private final Workshop workshop;
    private final VariantBatch batch;
    private final BiFunction<VariantSpec, Configuration, String> besides;
    private final Map<String, Outcome> known = new ConcurrentHashMap<>();
    private final AtomicInteger compiled = new AtomicInteger();

    /**
     * @param batch the named variants, and the universe that others are proved in as well
     * @param besides tells apart what a configuration is compiled with and against, besides its sources
     */
    Laboratory(Workshop workshop, VariantBatch batch, BiFunction<VariantSpec, Configuration, String> besides) {
        this.workshop = workshop;
        this.besides = besides;
        this.batch = batch;
    }

    /** How many configurations had sources of their own. */
    int compiled() {
        return compiled.get();
    }

    /** What became of a variant that was built already. */
    Outcome judge(BuiltVariant built) {
        List<Diagnostic> errors = new ArrayList<>(
                built.diagnostics().stream().filter(Diagnostic::isError).toList());
        built.compiled().ifPresent(variant -> errors.addAll(prove(built, variant)));
        return new Outcome(errors);
    }

    private List<Diagnostic> prove(BuiltVariant built, CompiledVariant variant) {
        Artifact artifact = Artifact.ofFiles(built.rendered().spec().name(), batch.content(built, variant));
        return batch.prove(variant, artifact).diagnostics();
    }

    /** What becomes of a configuration. */
    Outcome test(VariantSpec spec, Configuration configuration) {
        Optional<String> key = Keys.of(batch, configuration, besides.apply(spec, configuration));
        Optional<Outcome> before = key.flatMap(k -> Optional.ofNullable(known.get(k)));
        if (before.isPresent()) {
            return before.get();
        }
        compiled.incrementAndGet();
        Outcome outcome = judge(workshop.check(spec, configuration));
        key.ifPresent(k -> known.put(k, outcome));
        return outcome;
    }
}
