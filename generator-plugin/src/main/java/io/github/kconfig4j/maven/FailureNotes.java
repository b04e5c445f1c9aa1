package io.github.kconfig4j.maven;

import org.apache.maven.execution.ExecutionEvent;

/** What is to be said where a goal of another plugin fails. */
interface FailureNotes {
    /** Says it. */
    void on(ExecutionEvent failure);
}
