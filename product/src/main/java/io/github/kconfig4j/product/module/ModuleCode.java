package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.compile.PackageInfos;
import io.github.kconfig4j.compile.SourceRoots;
import io.github.kconfig4j.generate.source.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The hand-written sources of a module, read once, and how generated ones are compiled with them. Thread-safe. */
public final class ModuleCode {
    private final ModuleInput module;
    private final CompileCache cache;
    private final SortedMap<String, String> handWritten;

    /** @throws UncheckedIOException if a source cannot be read */
    public ModuleCode(ModuleInput module, CompileCache cache) {
        this.module = module;
        this.cache = cache;
        try {
            this.handWritten = SourceRoots.read(
                    module.basedir(), module.sourceRoots(), module.encoding(), module.filter()::accepts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of the hand-written sources, relative to the module. */
    public SortedSet<String> handWritten() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(handWritten.keySet()));
    }

    /** The texts of the hand-written sources by those paths. */
    public SortedMap<String, String> texts() {
        return Collections.unmodifiableSortedMap(handWritten);
    }

    /** What sources are compiled with besides each other. */
    public List<Path> classPath() {
        return module.compiler().classPath();
    }

    /** Compiles generated sources with all hand-written ones: a variant as a product has it. */
    public CompileResult compile(SourceTree tree) {
        SortedMap<String, String> sources = new TreeMap<>(handWritten);
        tree.sources().forEach((path, source) -> {
            if (module.filter().accepts(path)) {
                sources.put(path, source.text());
            }
        });
        CompileResult result = compile(sources, module.compiler());
        return module.packageInfos() ? PackageInfos.complete(result, sources) : result;
    }

    /**
     * Compiles generated sources with only those hand-written ones that they need. Hand-written code is made for the
     * named variants; it need not fit a configuration that is looked at to learn what its options bring.
     */
    public CompileResult compileGenerated(SourceTree tree) {
        SortedMap<String, String> sources = new TreeMap<>();
        tree.sources().forEach((path, source) -> sources.put(path, source.text()));
        CompilerOptions options = module.compiler();
        List<String> arguments =
                new ArrayList<>(List.of("-encoding", module.encoding().name()));
        arguments.addAll(options.arguments());
        // A warning in such a configuration is nobody's mistake.
        arguments.removeIf("-Werror"::equals);
        return compile(sources, options.withSourcePath(module.sourceRoots()).withArguments(arguments));
    }

    private CompileResult compile(SortedMap<String, String> sources, CompilerOptions options) {
        try {
            return cache.compile(sources, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
