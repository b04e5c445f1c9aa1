package io.github.kconfig4j.verdict;

import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * Something that a proof does not cover.
 *
 * @param text what, in one sentence
 * @param position where it stands, if it stands in a file
 */
public record Gap(String text, Optional<SourcePosition> position) {
    /** A gap that has no place. */
    public static Gap of(String text) {
        return new Gap(text, Optional.empty());
    }
}
