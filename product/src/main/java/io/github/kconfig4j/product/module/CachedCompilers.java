package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompileInput;
import io.github.kconfig4j.compile.CompileKey;
import io.github.kconfig4j.compile.CompileResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The two ways to compile a variant, each with the memory of what it gave before. Thread-safe. */
final class CachedCompilers {
    private final MemoryCompiler memory;
    private final OwnCompiler own;
    private final CompiledAgainst against;
    private final CompileCache cache;

    /** @param against what is compiled against, which the compiler in memory knows already */
    CachedCompilers(MemoryCompiler memory, OwnCompiler own, CompiledAgainst against, CompileCache cache) {
        this.memory = memory;
        this.own = own;
        this.against = against;
        this.cache = cache;
    }

    /** Whether it is remembered what compiling in memory gave, and something may have changed that its key does not cover. */
    boolean mayBeOutdated(GeneratedFiles generated) {
        return mayBeOutdated(memoryKey(generated));
    }

    /** Whether the same holds of compiling by the module's own plugin. */
    boolean mayBeOutdatedByOwnPlugin(GeneratedFiles generated) {
        return mayBeOutdated(ownKey(generated));
    }

    /** Whether it is remembered what the module's own plugin gave. */
    boolean remembersOwnPlugin(GeneratedFiles generated) {
        return cache.remembers(ownKey(generated));
    }

    private boolean mayBeOutdated(CompileKey key) {
        return !key.knowsAll() && cache.remembers(key);
    }

    /** @param again whether not to believe what it gave before */
    CompileResult inMemory(GeneratedFiles generated, boolean again) {
        return get(memoryKey(generated), again, () -> memory.compile(generated));
    }

    /** Whether generated sources compile, and to what; warnings may be missing. It is not remembered for another build. */
    CompileResult check(GeneratedFiles generated) {
        return memory.check(generated);
    }

    /** @param again whether not to believe what it gave before */
    CompileResult byOwnPlugin(GeneratedFiles generated, boolean again) {
        return get(ownKey(generated), again, () -> own.compile(generated, Optional.empty(), against));
    }

    /** Generated sources with what they need of hand-written ones. */
    CompileResult generatedInMemory(GeneratedFiles generated, boolean again) {
        Optional<CompileInput> input = memory.generatedOnly(generated);
        return input.isEmpty()
                ? CompileResult.of(new TreeMap<>(), List.of())
                : get(cache.newKey().add(input.get()), again, () -> memory.compile(input.get()));
    }

    /** Generated sources with what they need of hand-written ones. */
    CompileResult generatedByOwnPlugin(GeneratedFiles generated) {
        CompileKey key = ownKey(generated).add("only", "generated");
        return get(
                key,
                false,
                () -> own.compile(generated, Optional.of(generated.sources().keySet()), against));
    }

    private CompileKey memoryKey(GeneratedFiles generated) {
        return memory.key(generated, cache.newKey());
    }

    private CompileKey ownKey(GeneratedFiles generated) {
        return memoryKey(generated).add("own plugin", own.setup());
    }

    private CompileResult get(CompileKey key, boolean again, Supplier<CompileResult> compilation) {
        try {
            return again ? cache.again(key, compilation) : cache.get(key, compilation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
