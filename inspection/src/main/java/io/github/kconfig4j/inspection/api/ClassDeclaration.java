package io.github.kconfig4j.inspection.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;

/**
 * What one class file declares. Immutable.
 *
 * @param name its binary name
 * @param access its flags, of a nested type those that it was declared with
 * @param outer the type that it is declared in; empty for one of a package
 * @param named whether a source can name it: not if it is local, anonymous or made by the compiler
 * @param annotations those that belong to the API, as they are written
 * @param typeParameters in angle brackets, or nothing
 * @param superclass empty for Object and interfaces
 * @param interfaces those that it names
 * @param permitted the types that a sealed one names
 * @param members its public and protected members, those that the compiler made not among them
 */
record ClassDeclaration(
        String name,
        int access,
        Optional<String> outer,
        boolean named,
        List<String> annotations,
        String typeParameters,
        Optional<SuperType> superclass,
        List<SuperType> interfaces,
        List<String> permitted,
        List<Member> members) {

    /**
     * A super type.
     *
     * @param name its binary name
     * @param text the same with its arguments
     */
    record SuperType(String name, String text) {}

    /** A member, and how it is declared. */
    record Member(ElementKey key, String text) {}

    ClassDeclaration {
        annotations = List.copyOf(annotations);
        interfaces = List.copyOf(interfaces);
        permitted = List.copyOf(permitted);
        members = List.copyOf(members);
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isAccessible() {
        return named && (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
    }

    /** The super class, then the interfaces. */
    Stream<SuperType> superTypes() {
        return Stream.concat(superclass.stream(), interfaces.stream());
    }
}
