package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/** A type of a class file in the words of Java. */
final class TypeText {
    private TypeText() {}

    /**
     * The head of its declaration.
     *
     * @param superclass the nearest one that others can name
     * @param interfaces those that others can name
     */
    static String of(ClassDeclaration declared, Optional<String> superclass, List<String> interfaces) {
        List<String> words = new ArrayList<>(declared.annotations());
        words.addAll(Modifiers.ofType(declared.access(), !declared.permitted().isEmpty()));
        words.add(declared.name() + declared.typeParameters());
        superclass.filter(type -> !isImplied(type, declared)).ifPresent(type -> words.add("extends " + type));
        boolean isAnnotation = (declared.access() & Opcodes.ACC_ANNOTATION) != 0;
        if (!interfaces.isEmpty() && !isAnnotation) {
            words.add((declared.isInterface() ? "extends " : "implements ") + String.join(", ", interfaces));
        }
        boolean isEnum = (declared.access() & Opcodes.ACC_ENUM) != 0;
        if (!declared.permitted().isEmpty() && !isEnum) {
            words.add("permits " + String.join(", ", declared.permitted()));
        }
        return String.join(" ", words);
    }

    /** The super class that every class, enum or record has without saying so. */
    private static boolean isImplied(String superclass, ClassDeclaration declared) {
        return superclass.equals("java.lang.Object")
                || superclass.equals("java.lang.Record")
                || superclass.equals("java.lang.Enum<" + declared.name() + ">");
    }
}
