package com.example.pinboard.core;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The board: notes within the limits of the edition. Safe for use by several threads. */
public final class Board {
    private final NoteStore store;

    // #if AUDIT
    private final AuditLog audit = new AuditLog();
    // #endif

    /** A board of the notes in a store. */
    public Board(NoteStore store) {
        this.store = store;
    }

    /** All notes, by their numbers. */
    public List<Note> notes() throws IOException {
        return store.all();
    }

    /**
     * Pins a note to the board.
     *
     * @throws NotKeptException if it says nothing or too much, or if the board is full
     */
    public synchronized Note pin(String text) throws IOException, NotKeptException {
        if (text.isBlank()) {
            throw new NotKeptException("A note says something");
        }
        if (text.length() > Limits.TEXT) {
            throw new NotKeptException("A note has at most " + Limits.TEXT + " characters");
        }
        if (store.all().size() >= Limits.NOTES) {
            throw new NotKeptException("The board has room for " + Limits.NOTES + " notes");
        }
        Note note = store.add(text);
        // #if AUDIT
        audit.pinned(note);
        // #endif
        return note;
    }

    // #if SEARCH
    /** The notes that have a word, upper and lower case being the same. */
    public List<Note> search(String word) throws IOException {
        String wanted = word.toLowerCase(Locale.ROOT);
        return store.all().stream()
                .filter(note -> note.text().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }
    // #endif

    // #if NOTE_REMOVAL
    /** Takes all notes off. */
    public synchronized void clear() throws IOException {
        store.clear();
        // #if AUDIT
        audit.cleared();
        // #endif
    }
    // #endif
}
