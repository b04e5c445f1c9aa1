package io.github.kconfig4j.classfile;

/**
 * Something that code contributes and a search can find: a type, a member, a string constant, a package, a line of a
 * resource. Compared by kind, then
 * by name.
 */
public sealed interface Element extends Comparable<Element> {

    /**
     * A class, interface, enum, record or annotation type.
     *
     * @param name the binary name, such as {@code a.b.Outer$Inner}
     */
    record Type(String name) implements Element {
        /** The type that a class file calls {@code a/b/Outer$Inner}. */
        public static Type ofInternal(String internalName) {
            return new Type(internalName.replace('/', '.'));
        }

        /** The name without package and outer types. */
        public String simpleName() {
            return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        }

        @Override
        public String toString() {
            return "type " + name;
        }
    }

    /**
     * A field, enum constant, record component's field, method or constructor.
     *
     * @param owner the binary name of the type that declares it
     * @param name the name in the class file, {@code <init>} for a constructor
     * @param descriptor the descriptor as in the class file, such as {@code (I)V} or {@code J}
     */
    record Member(String owner, String name, String descriptor) implements Element {
        /** The member of a type that a class file calls {@code a/b/Owner}. */
        public static Member ofInternal(String internalOwner, String name, String descriptor) {
            return new Member(internalOwner.replace('/', '.'), name, descriptor);
        }

        /** Whether this is a method or a constructor. */
        public boolean isMethod() {
            return descriptor.startsWith("(");
        }

        @Override
        public String toString() {
            return (isMethod() ? "method " : "field ") + Names.member(this);
        }
    }

    /**
     * A string constant, or a constant part of a string concatenation.
     *
     * @param value the text
     */
    record Text(String value) implements Element {
        @Override
        public String toString() {
            return "string " + Names.quoted(value);
        }
    }

    /**
     * A package that has types.
     *
     * @param name the name with dots
     */
    record Package(String name) implements Element {
        @Override
        public String toString() {
            return "package " + name;
        }
    }

    /**
     * A line of a generated resource.
     *
     * @param value the text, without white space around it
     */
    record Line(String value) implements Element {
        @Override
        public String toString() {
            return "line " + Names.quoted(value);
        }
    }

    @Override
    default int compareTo(Element other) {
        return ElementOrder.ORDER.compare(this, other);
    }
}
