package io.github.kconfig4j.product.naming;

import java.util.List;

/**
 * A line as it is written.
 *
 * @param name what the variants are called; a {@code *} in it stands for an element of a list
 * @param parts what they are made of: the defconfig, then fragments
 * @param onlyIfGranted whether those are left out that ask for what cannot be
 */
record VariantLine(Word name, List<Part> parts, boolean onlyIfGranted) {

    /** Copies the list. */
    VariantLine {
        parts = List.copyOf(parts);
    }

    /**
     * A name, or a list of names of which each variant has one.
     *
     * @param choices the names, at least one
     * @param isList whether they stand in braces
     */
    record Part(List<Word> choices, boolean isList) {

        /** Copies the list. */
        Part {
            choices = List.copyOf(choices);
        }
    }
}
