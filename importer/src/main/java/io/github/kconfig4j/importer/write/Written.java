package io.github.kconfig4j.importer.write;

import java.util.List;

/**
 * A source with directives.
 *
 * @param text its text
 * @param origins for each character the offset in the old source that it comes from
 */
public record Written(String text, List<Integer> origins) {
    /** Where in the old source is what stands here in this one. */
    public int origin(int offset) {
        return origins.isEmpty() ? 0 : origins.get(Math.min(offset, origins.size() - 1));
    }
}
