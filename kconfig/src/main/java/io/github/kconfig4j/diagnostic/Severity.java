package io.github.kconfig4j.diagnostic;

/** How bad a {@link Diagnostic} is. */
public enum Severity {
    /** The run cannot give a result. */
    ERROR,
    /** The run gives a result that the user may not have meant. */
    WARNING,
    /** More about the diagnostic before it, such as the place of a first definition. */
    NOTE
}
