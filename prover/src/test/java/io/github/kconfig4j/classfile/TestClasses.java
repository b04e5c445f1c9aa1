package io.github.kconfig4j.classfile;

import java.util.Map;
import java.util.TreeMap;

/** Reads the facts of compiled test classes. */
public final class TestClasses {
    private TestClasses() {}

    public static Map<String, ClassFacts> facts(Map<String, byte[]> classes) {
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
    public static Map<String, byte[]> without(String name, Map<String, byte[]> classes) {
        Map<String, byte[]> others = new TreeMap<>(classes);
        others.remove(name);
        return others;
    }
}
