package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Optional;

/** One way of explaining entries. Thread-safe. */
public interface Explainer {
    /**
     * What gives an entry; empty if this way explains it not.
     *
     * @param entry a file of the artifact, or of an archive in it that is not explained as a whole
     */
    Optional<Origin> explain(Entry entry);
}
