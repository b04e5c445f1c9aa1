package io.github.kconfig4j.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** Packages that have other names in an artifact. Immutable. */
final class Relocations {
    private final List<Relocation> relocations;

    Relocations(List<Relocation> relocations) {
        // A package in another one that was moved as well has the longer name.
        this.relocations = relocations.stream()
                .sorted(Comparator.comparingInt((Relocation one) -> -one.to().length())
                        .thenComparing(Relocation::to))
                .toList();
    }

    boolean isEmpty() {
        return relocations.isEmpty();
    }

    /** Those that have moved a path; several if they have moved packages to one. */
    List<Relocation> of(String path) {
        return relocations.stream().filter(one -> one.moved(path)).toList();
    }

    /** A text in which names stand, with what was moved as it was called before. */
    String backInText(String text) {
        String result = text;
        for (Relocation one : relocations) {
            result = one.backInText(result);
        }
        return result;
    }

    /**
     * Gives a class file the names back.
     *
     * @param applied gets the relocations that it met
     */
    Remapper back(Set<Relocation> applied) {
        return new Remapper(Opcodes.ASM9) {
            @Override
            public String map(String internalName) {
                for (Relocation one : relocations) {
                    if (one.moved(internalName)) {
                        applied.add(one);
                        return one.back(internalName);
                    }
                }
                return internalName;
            }

            /** The shade plugin renames in strings as well. */
            @Override
            public Object mapValue(Object value) {
                return value instanceof String text ? inText(text) : super.mapValue(value);
            }

            private String inText(String text) {
                relocations.stream()
                        .filter(one -> !one.backInText(text).equals(text))
                        .forEach(applied::add);
                return backInText(text);
            }
        };
    }
}
