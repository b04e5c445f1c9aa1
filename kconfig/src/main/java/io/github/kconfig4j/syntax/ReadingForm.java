package io.github.kconfig4j.syntax;

import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;

/**
 * What is made of the statements of Kconfig files, and how that is kept for the next time.
 *
 * @param <T> what is made
 */
public interface ReadingForm<T> {
    /** Makes it; has no other effect than its result. */
    T make(ParsedFiles files);

    /** Does what can be done with it while commands still run, without any effect that would be seen if it were thrown away. */
    void prepare(T made);

    /** Whether it can be kept. */
    boolean canKeep(T made);

    /** Keeps it. */
    void write(T made, SnapshotOutput out);

    /**
     * What was kept.
     *
     * @param premises the same that reading would take now
     */
    T read(SnapshotInput in, Premises premises);
}
