package io.github.kconfig4j.product.naming;

import java.util.List;

/**
 * A variant that the text names.
 *
 * @param name its name, where it stands
 * @param defconfig the name of the defconfig that it starts from
 * @param fragments the names of the fragments on top, a later one winning
 * @param onlyIfGranted whether it is left out if it asks for what cannot be
 */
public record NamedVariant(Word name, Word defconfig, List<Word> fragments, boolean onlyIfGranted) {

    /** Copies the list. */
    public NamedVariant {
        fragments = List.copyOf(fragments);
    }
}
