package io.github.kconfig4j.inspection.api;

import java.util.Comparator;

/**
 * Stands for a type, a member, a module or one of its directives in all variants, however each declares it.
 *
 * @param type the binary name of the type, or of the type that declares the member; the name of a module
 * @param kind what it is
 * @param name of a field its name, of a method its name with the erased types of its parameters, of a constructor only
 *     these, of a directive its text; empty for a type and a module
 */
public record ElementKey(String type, Kind kind, String name) implements Comparable<ElementKey> {

    /** What an element is. */
    public enum Kind {
        /** A named module. */
        MODULE,
        /** What the descriptor of a module says to other modules. */
        DIRECTIVE,
        /** A class, interface, enum, record or annotation interface. */
        TYPE,
        /** A field or an enum constant. */
        FIELD,
        /** A constructor. */
        CONSTRUCTOR,
        /** A method. */
        METHOD
    }

    private static final Comparator<ElementKey> ORDER = Comparator.comparing(ElementKey::isOfType)
            .thenComparing(ElementKey::type)
            .thenComparing(ElementKey::kind)
            .thenComparing(ElementKey::name);

    /** The type of this name. */
    public static ElementKey ofType(String name) {
        return new ElementKey(name, Kind.TYPE, "");
    }

    /** The directive of a module. */
    public static ElementKey directive(String module, String text) {
        return new ElementKey(module, Kind.DIRECTIVE, text);
    }

    /** Whether it has no element around it but a package: a type or a module. */
    public boolean isTop() {
        return kind == Kind.TYPE || kind == Kind.MODULE;
    }

    private boolean isOfType() {
        return kind != Kind.MODULE && kind != Kind.DIRECTIVE;
    }

    /** The type or the module that it is in; itself if it is one. */
    public ElementKey container() {
        return isTop() ? this : isOfType() ? ofType(type) : new ElementKey(type, Kind.MODULE, "");
    }

    /** The package of its type; empty for the unnamed one. */
    public String packageName() {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    @Override
    public int compareTo(ElementKey other) {
        return ORDER.compare(this, other);
    }

    /** As a message names it, such as {@code p.Basket.add(int)}. */
    @Override
    public String toString() {
        return switch (kind) {
            case TYPE -> type;
            case MODULE -> "module " + type;
            case DIRECTIVE -> name + " of module " + type;
            case CONSTRUCTOR -> type + name;
            case FIELD, METHOD -> type + "." + name;
        };
    }
}
