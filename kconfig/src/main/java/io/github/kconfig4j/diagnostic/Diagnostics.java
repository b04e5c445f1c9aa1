package io.github.kconfig4j.diagnostic;

import java.util.Collection;

/** Questions about what was said as a whole. */
public final class Diagnostics {
    private Diagnostics() {}

    /** Whether one of them is an error. */
    public static boolean hasErrors(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
