package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.DiagnosticId;

/** Ends the reading of one directive: what it says cannot be said otherwise. */
final class Untranslatable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final DiagnosticId id;
    private final int offset;
    private final String hint;

    Untranslatable(DiagnosticId id, int offset, String message, String hint) {
        super(message, null, false, false);
        this.id = id;
        this.offset = offset;
        this.hint = hint;
    }

    DiagnosticId id() {
        return id;
    }

    /** Where it is, counted as the one who throws it counts. */
    int offset() {
        return offset;
    }

    String hint() {
        return hint;
    }
}
