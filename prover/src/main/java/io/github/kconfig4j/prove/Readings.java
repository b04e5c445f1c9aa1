package io.github.kconfig4j.prove;

import io.github.kconfig4j.artifact.Bytes;
import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.classfile.Use;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads files, and the same content only once: the variants of a module share most of what is in them. Thread-safe. */
final class Readings {
    private final TextIndex index;
    private final Map<Bytes, ClassFacts> classes = new ConcurrentHashMap<>();
    private final Map<Bytes, List<Use>> texts = new ConcurrentHashMap<>();

    Readings(TextIndex index) {
        this.index = index;
    }

    /** What texts are searched for. */
    TextIndex index() {
        return index;
    }

    /** What a class file says. */
    ClassFacts classFile(byte[] bytes) throws MalformedClassException {
        Bytes key = new Bytes(bytes);
        ClassFacts known = classes.get(key);
        if (known == null) {
            known = ClassFacts.read(bytes);
            classes.put(key, known);
        }
        return known;
    }

    /** What any other file says of the universe. */
    List<Use> text(byte[] bytes) {
        return texts.computeIfAbsent(new Bytes(bytes), key -> List.copyOf(TextReader.read(bytes, index)));
    }
}
