package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.Diagnostic;

/** A line cannot be read. */
final class LineException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    LineException(Diagnostic diagnostic) {
        super(diagnostic.message().toString());
        this.diagnostic = diagnostic;
    }

    /** What is wrong with it. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
