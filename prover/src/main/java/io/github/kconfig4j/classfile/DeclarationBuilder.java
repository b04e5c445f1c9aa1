package io.github.kconfig4j.classfile;

import java.util.SortedSet;
import java.util.TreeSet;

/** A member of which more becomes known while its code is visited. */
final class DeclarationBuilder {
    private final Element.Member member;
    private final int access;
    private final Place place;
    private final SortedSet<Integer> lines = new TreeSet<>();

    DeclarationBuilder(Element.Member member, int access, Place place) {
        this.member = member;
        this.access = access;
        this.place = place;
    }

    Place place() {
        return place;
    }

    void line(int line) {
        lines.add(line);
    }

    Declaration build() {
        return new Declaration(member, access, lines);
    }
}
