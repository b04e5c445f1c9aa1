package com.example.pinboard.core;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes down what changes on the board. */
final class AuditLog {
    private static final Logger LOG = LoggerFactory.getLogger("audit");

    void pinned(Note note) {
        // #if AUDIT_TEXTS
        LOG.info("note {} pinned: {}", note.number(), note.text());
        // #else
        //- LOG.info("note {} pinned", note.number());
        // #endif
    }

    // #if NOTE_REMOVAL
    void cleared() {
        LOG.info("board cleared");
    }
    // #endif
}
