package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class of an artifact says of which member a reference means that goes by it.
 *
 * @param superTypes binary names of the super class and the interfaces
 * @param declared names with descriptors of those of its members that are called as a forbidden one, sorted
 */
record GivenClass(List<String> superTypes, List<String> declared) {

    /** Copies the lists. */
    GivenClass {
        superTypes = List.copyOf(superTypes);
        declared = List.copyOf(declared);
    }

    /** @param signatures the names with descriptors of forbidden members */
    static GivenClass of(ClassFacts facts, Set<String> signatures) {
        Set<String> declared = new TreeSet<>();
        facts.declarations().forEach(declaration -> {
            String signature = signature(declaration.member());
            if (signatures.contains(signature)) {
                declared.add(signature);
            }
        });
        return new GivenClass(facts.superTypes(), List.copyOf(declared));
    }

    /** A member's name with its descriptor. */
    static String signature(Element.Member member) {
        return member.name() + member.descriptor();
    }

    boolean declares(Element.Member member) {
        return declared.contains(signature(member));
    }
}
