package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.compile.DeclarationIndex;
import io.github.kconfig4j.compile.ParsedSources;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the generated sources and resources of one configuration bring, each element with the line that brings it. Immutable.
 *
 * @param classes the facts of the classes of generated sources, by binary name
 * @param sources the generated source of each of them, by binary name
 * @param elements the elements of those classes with what brings them
 * @param resources the generated resources by path
 */
record Contributions(
        SortedMap<String, ClassFacts> classes,
        SortedMap<String, GeneratedSource> sources,
        SortedMap<Element, Brought> elements,
        SortedMap<String, GeneratedSource> resources) {
    Contributions {
        classes = Collections.unmodifiableSortedMap(classes);
        sources = Collections.unmodifiableSortedMap(sources);
        elements = Collections.unmodifiableSortedMap(elements);
        resources = Collections.unmodifiableSortedMap(resources);
    }

    /**
     * Attributes what is in class files to the lines of the sources.
     *
     * @param tree the generated sources
     * @param facts the classes compiled from them, maybe among others
     * @param parsed what is known of sources already
     */
    static Contributions of(SourceTree tree, Map<String, ClassFacts> facts, ParsedSources parsed) {
        SortedMap<String, String> texts = new TreeMap<>();
        tree.sources().forEach((path, source) -> texts.put(path, source.text()));
        DeclarationIndex declarations = parsed.index(texts);
        SortedMap<String, ClassFacts> classes = new TreeMap<>();
        SortedMap<String, GeneratedSource> sources = new TreeMap<>();
        SortedMap<Element, Brought> elements = new TreeMap<>();
        facts.forEach((name, of) -> declarations
                .source(name)
                .flatMap(path -> Optional.ofNullable(tree.sources().get(path)))
                .ifPresent(source -> {
                    classes.put(name, of);
                    sources.put(name, source);
                    new SourceOrigins(source, declarations).attribute(of, elements);
                }));
        return new Contributions(classes, sources, elements, tree.resources());
    }
}
