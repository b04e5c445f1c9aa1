package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Bytes;
import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.compile.ParsedSources;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the classes and the sources of variants, and the same content only once. Thread-safe. */
public final class VariantReader {
    private final Map<Bytes, ClassFacts> classes = new ConcurrentHashMap<>();
    private final ParsedSources parsed = new ParsedSources();

    /** Nothing is read yet. */
    public VariantReader() {}

    /**
     * Reads a variant, as {@link CompiledVariant#of} does.
     *
     * @throws MalformedClassException if the compiler is of a Java that this version does not understand
     */
    public CompiledVariant read(
            String name, Configuration configuration, SourceTree sources, SortedMap<String, byte[]> files)
            throws MalformedClassException {
        SortedMap<String, ClassFacts> facts = new TreeMap<>();
        for (var entry : files.entrySet()) {
            facts.put(entry.getKey(), classFile(entry.getValue()));
        }
        return new CompiledVariant(
                name, configuration, sources, files, facts, Contributions.of(sources, facts, parsed));
    }

    private ClassFacts classFile(byte[] bytes) throws MalformedClassException {
        Bytes key = new Bytes(bytes);
        ClassFacts known = classes.get(key);
        if (known == null) {
            known = ClassFacts.read(bytes);
            classes.put(key, known);
        }
        return known;
    }
}
