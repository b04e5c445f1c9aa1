package io.github.kconfig4j.prove;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in a class file something stands.
 *
 * @param member the field, method or record component, such as {@code work(int): void}; empty for the class itself
 * @param line the line of the class's source, empty where the class file does not tell
 */
public record Place(Optional<String> member, OptionalInt line) {
    /** The head of the class: super types, annotations, nested types, constant pool. */
    static final Place CLASS = new Place(Optional.empty(), OptionalInt.empty());

    /** A member as a whole. */
    static Place member(String name, String descriptor) {
        return new Place(Optional.of(Names.member(name, descriptor)), OptionalInt.empty());
    }

    /** The same place with a line. */
    Place atLine(int line) {
        return new Place(member, OptionalInt.of(line));
    }
}
