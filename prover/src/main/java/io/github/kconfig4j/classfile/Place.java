package io.github.kconfig4j.classfile;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a file something stands.
 *
 * @param member the field, method or record component, such as {@code work(int): void}; in a module descriptor the
 *     directive; empty for the class itself and in a text
 * @param line the line of the class's source, empty where the class file does not tell; the line of a text
 */
public record Place(Optional<String> member, OptionalInt line) {
    /** The head of the class: super types, annotations, nested types, constant pool. */
    public static final Place CLASS = new Place(Optional.empty(), OptionalInt.empty());

    /** A member as a whole. */
    public static Place member(String name, String descriptor) {
        return new Place(Optional.of(Names.member(name, descriptor)), OptionalInt.empty());
    }

    /** A directive of a module descriptor, such as {@code exports}. */
    static Place directive(String words) {
        return new Place(Optional.of(words), OptionalInt.empty());
    }

    /** A line of a text. */
    public static Place textLine(int line) {
        return new Place(Optional.empty(), OptionalInt.of(line));
    }

    /** The same place with a line. */
    Place atLine(int line) {
        return new Place(member, OptionalInt.of(line));
    }
}
