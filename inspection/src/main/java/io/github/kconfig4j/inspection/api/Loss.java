package io.github.kconfig4j.inspection.api;

import java.util.List;
import java.util.Optional;

/**
 * What those who use the common API of a baseline lose. Immutable.
 *
 * @param key the element
 * @param line where the baseline has it
 * @param now the element as it is; empty if no variant has it any more
 * @param missing the names of the variants that have not got it; none if all have it
 * @param changes what changes for its users, if all variants have it
 */
public record Loss(ElementKey key, int line, Optional<ApiElement> now, List<String> missing, List<Change> changes) {
    /** Copies the lists. */
    public Loss {
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }
}
