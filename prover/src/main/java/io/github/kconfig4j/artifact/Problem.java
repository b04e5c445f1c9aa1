package io.github.kconfig4j.artifact;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;

/**
 * What is wrong with something that was read.
 *
 * @param severity a warning if it may be in order all the same
 * @param id that of the diagnostic
 * @param text what is said of it, without the name of it
 * @param hint what to do
 */
record Problem(Severity severity, DiagnosticId id, String text, String hint) {
    private static final String BUILD_AGAIN =
            "Delete the file and build again; if another plugin makes it so, correct that.";

    /** An entry whose content is not what the archive says, or that cannot be had. */
    static Problem unreadable(String text) {
        return new Problem(Severity.ERROR, DiagnosticId.UNREADABLE_ENTRY, text, BUILD_AGAIN);
    }

    /** An archive that says two things of one. */
    static Problem damaged(String text) {
        return new Problem(
                Severity.ERROR,
                DiagnosticId.DAMAGED_ARCHIVE,
                text + ": who reads it in another way finds something else in it.",
                BUILD_AGAIN);
    }

    /** Two entries of one name. */
    static Problem duplicate(String path) {
        return new Problem(
                Severity.WARNING,
                DiagnosticId.REPEATED_ENTRY,
                "has the entry " + path
                        + " more than once. Each was searched; which one counts depends on who reads it.",
                "Let the plugin that packs it take one of them.");
    }

    /** Something that was not looked into. */
    static Problem unsearched(String text) {
        return new Problem(
                Severity.WARNING,
                DiagnosticId.UNSEARCHED_ENTRY,
                text + ", so what is in it was not searched.",
                "Pack it as a zip archive, or see to it yourself that nothing is in it that the variant must not have.");
    }

    /** This problem of something with a name. */
    Diagnostic of(String subject) {
        return Diagnostic.of(severity, id, subject + " " + text).withHint(hint);
    }
}
