package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.CompilerMade;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What texts are searched for, whatever the variant: the full names of the types of a universe, the names of its packages,
 * the lines of its resources. Immutable.
 */
final class TextIndex {
    private final Map<String, Element.Type> types = new HashMap<>();
    private final Map<String, Element.Package> packages = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final int shortest;

    TextIndex(Collection<Contributions> universe) {
        for (Contributions member : universe) {
            member.classes().keySet().forEach(this::add);
            member.resources()
                    .values()
                    .forEach(resource -> resource.text()
                            .lines()
                            .map(String::strip)
                            .filter(StringRules::isEvidenceAsLine)
                            .forEach(lines::add));
        }
        shortest = types.keySet().stream().mapToInt(String::length).min().orElse(0);
    }

    /** Adds all that is asked of it in a search. */
    void addTo(SearchRules rules) {
        rules.add("types in texts", new TreeSet<>(types.keySet()));
        rules.add("packages in texts", new TreeSet<>(packages.keySet()));
        rules.add("lines", new TreeSet<>(lines));
    }

    private void add(String className) {
        String name = Names.packageOf(className);
        if (name.isEmpty() || CompilerMade.isNumbered(className)) {
            return;
        }
        Element.Type type = new Element.Type(className);
        types.put(className, type);
        types.putIfAbsent(className.replace('$', '.'), type);
        if (StringRules.isEvidenceAsPackage(name)) {
            packages.put(name, new Element.Package(name));
        }
    }

    /** The type or the package that a word of a text names. */
    Optional<Element> named(String word) {
        return QualifiedNames.in(word).stream()
                .flatMap(name -> Optional.ofNullable(types.get(name)).stream())
                .reduce((shorter, longer) -> longer)
                .map(Element.class::cast)
                .or(() -> Optional.ofNullable(packages.get(word.replace('/', '.'))));
    }

    /** The types whose names are in a word between bytes that are no text. */
    Set<Element> namedIn(String word) {
        Set<Element> found = new HashSet<>();
        if (word.length() >= shortest) {
            types.forEach((name, type) -> {
                if (StringRules.endsInside(word, name)) {
                    found.add(type);
                }
            });
        }
        return found;
    }

    /** Whether a line, without white space around it, is one of a resource of the universe. */
    boolean hasLine(String line) {
        return lines.contains(line);
    }
}
