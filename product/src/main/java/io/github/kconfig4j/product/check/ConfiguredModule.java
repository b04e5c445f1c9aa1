package io.github.kconfig4j.product.check;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.build.BuiltVariant;
import io.github.kconfig4j.product.build.Parallel;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.build.Workshop;
import io.github.kconfig4j.product.files.FolderSync;
import io.github.kconfig4j.product.module.ConfiguredClasses;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.space.formula.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A module in any configuration, for modules that depend on it and are looked at in that. Thread-safe. */
public final class ConfiguredModule {
    private final String name;
    private final VariantBatch batch;
    private final Workshop workshop;
    private final ConfiguredClasses dependencies;
    private final Path folder;
    private final List<String> conditions;
    private final FolderSync sync;
    private final Map<String, Classes> made = new ConcurrentHashMap<>();

    private ConfiguredModule(CheckRequest request, VariantBatch batch, Parallel parallel, String name, Path folder) {
        this.name = name;
        this.batch = batch;
        this.workshop = new Workshop(batch.set(), request.build().code(), parallel);
        this.dependencies = request.build().module().dependencies().others();
        this.folder = folder;
        this.conditions = OptionsRead.of(request, batch.set(), false).conditions();
        this.sync = new FolderSync(request.files());
    }

    /**
     * The module of a check.
     *
     * @param name what messages call it
     * @param folder gets a folder of classes for each configuration with sources of its own
     * @return empty if the set has mistakes
     * @throws IOException if a file cannot be read or written
     */
    public static Optional<ConfiguredModule> of(CheckRequest request, String name, Path folder) throws IOException {
        try (Parallel parallel = new Parallel()) {
            return request.build()
                    .batch(request.variants(), parallel, new ArrayList<>())
                    .map(batch -> new ConfiguredModule(request, batch, parallel, name, folder));
        }
    }

    /**
     * The classes of a configuration, or why there are none.
     *
     * @param folder where they are; empty if the module does not compile so
     * @param errors why it does not
     */
    public record Classes(Optional<Path> folder, List<Diagnostic> errors) {
        /** Copies the list. */
        public Classes {
            errors = List.copyOf(errors);
        }
    }

    /** The classes of the module in the configuration that a variant of single values asks for. */
    public Classes classes(VariantSpec variant) {
        Map<Symbol, String> requests = new LinkedHashMap<>();
        variant.overrides()
                .forEach((symbol, value) ->
                        batch.set().tree().symbol(symbol).ifPresent(known -> requests.put(known, value)));
        Configuration configuration = Point.resolve(batch.set().tree(), requests);
        return Keys.of(batch, configuration, besides(variant, configuration))
                .map(key -> made.computeIfAbsent(key, k -> make(variant, configuration, k)))
                .orElseGet(() -> new Classes(Optional.empty(), List.of()));
    }

    /** The conditions that decide on what the module is, those of the modules that it depends on among them. */
    public List<String> conditions() {
        return conditions;
    }

    /** The classes say what they are configured as. */
    private String besides(VariantSpec variant, Configuration configuration) {
        return new String(batch.config(configuration), StandardCharsets.UTF_8) + dependencies.of(variant);
    }

    private Classes make(VariantSpec variant, Configuration configuration, String key) {
        BuiltVariant built = workshop.check(variant, configuration);
        if (built.compiled().isEmpty()) {
            return new Classes(
                    Optional.empty(),
                    built.diagnostics().stream().filter(Diagnostic::isError).toList());
        }
        try {
            Path classes = folder.resolve(key.substring(0, 16));
            sync.synchronise(classes, batch.content(built, built.compiled().get()));
            return new Classes(Optional.of(classes), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What messages call it. */
    public String name() {
        return name;
    }
}
