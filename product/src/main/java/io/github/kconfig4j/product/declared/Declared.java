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
 * @param visible whether it is public or protected, as far as its own declaration tells
 * @param headEnd where its head ends: before the body of a type or method; a field's has its initializer
 */
public record Declared(
        String path,
        String type,
        Optional<String> member,
        Optional<List<String>> parameters,
        boolean visible,
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

    /** What it is, wherever it is declared. */
    public Key key() {
        return new Key(type, member, parameters);
    }

    /**
     * A type or a member, wherever it is declared.
     *
     * @param type the binary name of the type, or of the one that declares the member
     * @param member as in {@link Declared}
     * @param parameters as in {@link Declared}
     */
    public record Key(String type, Optional<String> member, Optional<List<String>> parameters) {
        /** As a person writes it, such as {@code p.Basket.add(int)}. */
        @Override
        public String toString() {
            String called =
                    member.map(name -> name.equals("<init>") ? "" : "." + name).orElse("");
            return type.replace('$', '.')
                    + called
                    + parameters
                            .map(types -> "(" + String.join(", ", types) + ")")
                            .orElse("");
        }
    }

    /** Copies the list. */
    public Declared {
        parameters = parameters.map(List::copyOf);
    }
}
