package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Compiles sources of tests for Java 17; the same ones once in the life of the virtual machine. */
public final class CompiledOnce {
    private static final Map<Map<String, String>, SortedMap<String, byte[]>> KNOWN = new ConcurrentHashMap<>();

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
        CompileResult result = Compilation.compile(sources, CompilerOptions.of(List.of(), "17"));
        assertThat(result.diagnostics()).noneMatch(Diagnostic::isError);
        return result.classes();
    }
}
