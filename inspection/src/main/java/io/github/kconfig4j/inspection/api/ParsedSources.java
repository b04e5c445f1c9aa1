package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.generate.source.SourceTree;
import io.github.kconfig4j.product.declared.Declared;
import io.github.kconfig4j.product.declared.SourceParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What sources declare, each text parsed once: most are the same in many configurations. Not safe for use by several threads. */
final class ParsedSources {
    private final Map<Text, List<Declared>> known = new HashMap<>();

    private record Text(String path, String text) {}

    /** All that the sources of a configuration declare. */
    List<Declared> declared(SourceTree tree) {
        SortedMap<String, String> unknown = new TreeMap<>();
        tree.sources().forEach((path, source) -> {
            if (known.putIfAbsent(new Text(path, source.text()), new ArrayList<>()) == null) {
                unknown.put(path, source.text());
            }
        });
        for (Declared declared : SourceParser.declared(unknown)) {
            known.getOrDefault(new Text(declared.path(), unknown.getOrDefault(declared.path(), "")), new ArrayList<>())
                    .add(declared);
        }
        List<Declared> all = new ArrayList<>();
        tree.sources()
                .forEach((path, source) -> all.addAll(known.getOrDefault(new Text(path, source.text()), List.of())));
        return all;
    }
}
