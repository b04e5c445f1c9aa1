package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles sources of tests for Java 17; the same ones once in the life of the virtual machine, or of a folder that mutation
 * testing names: it starts hundreds of virtual machines, in which javac is slow at first.
 */
public final class CompiledOnce {
    private static final Map<Map<String, String>, SortedMap<String, byte[]>> KNOWN = new ConcurrentHashMap<>();
    private static final Optional<CompileCache> KEPT = Optional.ofNullable(System.getProperty("compiled.once"))
            .map(folder -> new CompileCache(Path.of(folder), "1", "tests"));

    private CompiledOnce() {}

    /**
     * The class files by binary name; the caller may change them.
     *
     * @param sources texts by path; there must be no error in them
     */
    public static SortedMap<String, byte[]> classes(Map<String, String> sources) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        KNOWN.computeIfAbsent(Map.copyOf(sources), CompiledOnce::compile)
                .forEach((name, bytes) -> classes.put(name, bytes.clone()));
        return classes;
    }

    private static SortedMap<String, byte[]> compile(Map<String, String> sources) {
        List<SourceText> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(SourceText.of(path, text)));
        CompileInput input = CompileInput.of(units, CompilerOptions.of(List.of(), "17"));
        CompileResult result = KEPT.map(cache -> kept(cache, input)).orElseGet(() -> compile(input));
        assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
        return result.classes();
    }

    private static CompileResult kept(CompileCache cache, CompileInput input) {
        try {
            return cache.get(cache.newKey().add(input), () -> compile(input));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CompileResult compile(CompileInput input) {
        return Compilation.compile(input, new ModulePaths());
    }
}
