package io.github.kconfig4j.maven.variants;

import java.util.List;
import java.util.Optional;

/**
 * A variant as the pom names it.
 *
 * @param name empty if it has none, which is a mistake
 * @param defconfig what it starts from; empty for the defconfig of its own name
 * @param fragments those on top, later ones win
 */
public record PomVariant(Optional<String> name, Optional<String> defconfig, List<String> fragments) {
    /** Copies the list. */
    public PomVariant {
        fragments = List.copyOf(fragments);
    }
}
