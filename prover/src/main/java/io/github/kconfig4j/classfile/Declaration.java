package io.github.kconfig4j.classfile;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A member that a class file declares.
 *
 * @param member which
 * @param access the flags of the class file
 * @param lines the lines of the source that its code stands on; empty for a field or a method without code
 */
public record Declaration(Element.Member member, int access, SortedSet<Integer> lines) {
    /** Copies the lines. */
    public Declaration {
        lines = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }
}
