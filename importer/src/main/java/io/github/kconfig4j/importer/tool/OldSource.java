package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.generate.text.SourceText;
import java.util.List;

/**
 * A source as an old tool reads it.
 *
 * @param text the source
 * @param items its parts, in order
 */
public record OldSource(SourceText text, List<Item> items) {
    /** Copies the list. */
    public OldSource {
        items = List.copyOf(items);
    }

    /** Whether the tool has anything to do with it. */
    public boolean isPlain() {
        return items.stream().allMatch(item -> item instanceof Item.Code code && !code.hidden());
    }
}
