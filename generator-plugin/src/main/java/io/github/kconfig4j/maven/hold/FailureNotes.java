package io.github.kconfig4j.maven.hold;

import org.apache.maven.execution.ExecutionEvent;

/** What a goal of ours knows of why a goal of another plugin fails. */
public interface FailureNotes {
    /**
     * What the other plugin says, at the places where it is to be mended.
     *
     * @param failure the other goal's
     * @param said what the other plugin says, as far as it has not been told better by another goal of ours
     * @return the same text if nothing better is known
     */
    String retold(ExecutionEvent failure, String said);
}
