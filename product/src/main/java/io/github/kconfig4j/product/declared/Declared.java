package io.github.kconfig4j.product.declared;

import java.util.List;
import java.util.Optional;

/**
 * A type or a member as a source declares it. Immutable.
 *
 * @param path the source
 * @param type the binary name of the type, or of the type that declares the member
 * @param member the name of a field, a method or a component of a record, {@code <init>} for a constructor; the directive of a
 *     module, without the modules that it is for; empty for a type and a module
 * @param parameters the types of a method's or constructor's parameters as they are written, without their own arguments,
 *     of a type variable its bound; empty for what has none
 * @param start where it begins, its annotations and modifiers included, its documentation comment not
 * @param name where its name is
 * @param headEnd where its head ends: before the body of a type or method; a field's has its initializer
 */
public record Declared(
        String path,
        String type,
        Optional<String> member,
        Optional<List<String>> parameters,
        Spot start,
        Spot name,
        Spot headEnd) {

    /**
     * A place in a text.
     *
     * @param offset from 0
     * @param line from 1
     */
    public record Spot(int offset, int line) {}

    /** Copies the list. */
    public Declared {
        parameters = parameters.map(List::copyOf);
    }
}
