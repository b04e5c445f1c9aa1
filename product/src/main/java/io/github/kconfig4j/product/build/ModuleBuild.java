package io.github.kconfig4j.product.build;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.product.module.ModuleCode;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.VariantRenderer;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.SearchMemory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A module and its set as they are in one build: read, analysed, compiled and planned once for all goals that ask for the
 * same variants. Not safe for use by several threads.
 */
public final class ModuleBuild {
    private final SetLoader set;
    private final ModuleInput module;
    private final ModuleCode code;
    private final CompileCache cache;
    private final boolean strict;
    private final Optional<SearchFile> searches;
    private Optional<SearchMemory> memory = Optional.empty();
    private Optional<Built> last = Optional.empty();

    /** What was built for some variants, and what was said of the set. */
    private record Built(List<VariantSpec> specs, VariantBatch batch, List<Diagnostic> said) {}

    /**
     * Reads the hand-written sources and resources of the module.
     *
     * @param cache where compiled classes are kept, so that nothing is compiled twice with the same inputs
     * @param strict whether a value that is not granted and an unknown symbol are errors
     */
    public ModuleBuild(SetLoader set, ModuleInput module, CompileCache cache, boolean strict) {
        this(set, module, cache, strict, Optional.empty());
    }

    /**
     * Does the same.
     *
     * @param searches where it is kept in which files nothing was found, so that they are not searched twice
     */
    public ModuleBuild(
            SetLoader set, ModuleInput module, CompileCache cache, boolean strict, Optional<SearchFile> searches) {
        this.searches = searches;
        this.set = set;
        this.module = module;
        this.code = new ModuleCode(module, cache);
        this.cache = cache;
        this.strict = strict;
    }

    /** The set. */
    public SetLoader set() {
        return set;
    }

    /** The module's own code, and how sources are compiled with it. */
    public ModuleCode code() {
        return code;
    }

    /** The module. */
    public ModuleInput module() {
        return module;
    }

    /** In which files earlier searches have found nothing. */
    SearchMemory searched() throws IOException {
        if (memory.isEmpty()) {
            memory = Optional.of(searches.isPresent() ? searches.get().read() : SearchMemory.none());
        }
        return memory.get();
    }

    /** How many files were searched so far, those not counted of which it was known that nothing is in them. */
    public int searchedFiles() {
        return memory.map(SearchMemory::searchedFiles).orElse(0);
    }

    /**
     * Keeps in which files nothing was found.
     *
     * @throws IOException if it cannot be written
     */
    public void rememberSearches() throws IOException {
        if (searches.isPresent() && memory.isPresent()) {
            searches.get().write(memory.get());
        }
    }

    /**
     * The variants, built and with their universe.
     *
     * @param diagnostics gets what concerns the set and not a single variant
     * @return empty if the set has mistakes
     * @throws IOException if a file cannot be read or written
     */
    public Optional<VariantBatch> batch(List<VariantSpec> specs, Parallel parallel, List<Diagnostic> diagnostics)
            throws IOException {
        if (last.isEmpty() || !last.get().specs().equals(specs)) {
            List<Diagnostic> said = new ArrayList<>();
            Optional<LoadedSet> loaded = VariantRenderer.load(set, specs, strict, said);
            if (loaded.isEmpty()) {
                diagnostics.addAll(said);
                return Optional.empty();
            }
            VariantBatch batch =
                    VariantBatch.build(loaded.get(), module, code, searched(), specs, strict, parallel, said);
            cache.prune();
            last = Optional.of(new Built(List.copyOf(specs), batch, List.copyOf(said)));
        }
        diagnostics.addAll(last.get().said());
        return Optional.of(last.get().batch());
    }
}
