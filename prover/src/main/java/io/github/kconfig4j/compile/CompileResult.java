package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What javac made of a set of sources.
 *
 * @param succeeded whether every source was compiled
 * @param classes the class files by binary name, such as {@code a.b.Outer$Inner}; the arrays are not to be changed;
 *     empty unless {@code succeeded}
 * @param resources other files by their path with {@code /}: what annotation processors made, and classes that are only
 *     for later versions of Java, below {@code META-INF/versions}
 * @param generatedSources what annotation processors wrote where the build of a module has such sources, by its path there
 * @param diagnostics everything javac said, in the order of its findings
 */
public record CompileResult(
        boolean succeeded,
        SortedMap<String, byte[]> classes,
        SortedMap<String, byte[]> resources,
        SortedMap<String, byte[]> generatedSources,
        List<Diagnostic> diagnostics) {
    private static final String CLASS = ".class";

    /** Copies the maps and the list. */
    public CompileResult {
        classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        generatedSources = Collections.unmodifiableSortedMap(new TreeMap<>(generatedSources));
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * A compilation that succeeded and in which no annotation processor wrote sources.
     *
     * @param files all that it wrote, by path with {@code /}
     */
    public static CompileResult of(SortedMap<String, byte[]> files, List<Diagnostic> diagnostics) {
        return of(files, new TreeMap<>(), diagnostics);
    }

    /**
     * A compilation that succeeded.
     *
     * @param files all that it wrote to the folder of the classes, by path with {@code /}
     * @param generatedSources what annotation processors wrote to that of generated sources, likewise
     */
    public static CompileResult of(
            SortedMap<String, byte[]> files, SortedMap<String, byte[]> generatedSources, List<Diagnostic> diagnostics) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        SortedMap<String, byte[]> resources = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(CLASS) && !path.startsWith("META-INF/")) {
                classes.put(path.substring(0, path.length() - CLASS.length()).replace('/', '.'), bytes);
            } else {
                resources.put(path, bytes);
            }
        });
        return new CompileResult(true, classes, resources, generatedSources, diagnostics);
    }

    /** All that was written to the folder of the classes, by path with {@code /}: classes and resources. */
    public SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> files = new TreeMap<>(resources);
        classes.forEach((name, bytes) -> files.put(name.replace('.', '/') + CLASS, bytes));
        return files;
    }

    /** A compilation that failed, or did not take place. */
    public static CompileResult failed(List<Diagnostic> why) {
        return new CompileResult(false, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), why);
    }

    static CompileResult failed(Diagnostic why) {
        return failed(List.of(why));
    }
}
