package io.github.kconfig4j.prove;

import java.util.Map;
import java.util.TreeMap;

/** Reads the facts of compiled test classes. */
final class TestClasses {
    private TestClasses() {}

    static Map<String, ClassFacts> facts(Map<String, byte[]> classes) {
        Map<String, ClassFacts> facts = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            try {
                facts.put(name, ClassFacts.read(bytes));
            } catch (MalformedClassException e) {
                throw new AssertionError(name, e);
            }
        });
        return facts;
    }

    /** The classes but one. */
    static Map<String, byte[]> without(String name, Map<String, byte[]> classes) {
        Map<String, byte[]> others = new TreeMap<>(classes);
        others.remove(name);
        return others;
    }
}
