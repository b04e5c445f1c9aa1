package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A configuration with its sources and the classes that they compile to. Immutable. */
public final class CompiledVariant {
    private final String name;
    private final Configuration configuration;
    private final SourceTree sources;
    private final SortedMap<String, byte[]> classes;
    private final SortedMap<String, ClassFacts> facts;
    private final Contributions contributions;

    CompiledVariant(
            String name,
            Configuration configuration,
            SourceTree sources,
            SortedMap<String, byte[]> classes,
            SortedMap<String, ClassFacts> facts,
            Contributions contributions) {
        this.name = name;
        this.configuration = configuration;
        this.sources = sources;
        this.classes = Collections.unmodifiableSortedMap(new TreeMap<>(classes));
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        this.contributions = contributions;
    }

    /**
     * Reads the classes of a variant.
     *
     * @param name what a person calls it
     * @param configuration its configuration
     * @param sources the generated sources
     * @param classes what they compile to, by binary name, together with hand-written sources or without
     * @throws MalformedClassException if the compiler is of a Java that this version does not understand
     */
    public static CompiledVariant of(
            String name, Configuration configuration, SourceTree sources, SortedMap<String, byte[]> classes)
            throws MalformedClassException {
        return new VariantReader().read(name, configuration, sources, classes);
    }

    /** What a person calls it. */
    public String name() {
        return name;
    }

    /** Its configuration. */
    public Configuration configuration() {
        return configuration;
    }

    /** Its generated sources. */
    public SourceTree sources() {
        return sources;
    }

    /** The class files by binary name; the arrays are not to be changed. */
    public SortedMap<String, byte[]> classes() {
        return classes;
    }

    /** The path of the source of a class, below its folder of sources; empty if the compiler did not note it. */
    public Optional<String> sourcePath(String className) {
        return Optional.ofNullable(facts.get(className)).flatMap(ClassFacts::sourcePath);
    }

    SortedMap<String, ClassFacts> facts() {
        return facts;
    }

    Contributions contributions() {
        return contributions;
    }
}
