package com.example.pinboard.core;

import java.io.IOException;
import java.util.List;

/** Keeps notes. Safe for use by several threads. */
public interface NoteStore {
    /** What people call this way of keeping them. */
    String name();

    /** All notes, by their numbers. */
    List<Note> all() throws IOException;

    /** Keeps one more, under the next number. */
    Note add(String text) throws IOException;

    // #if NOTE_REMOVAL
    /** Forgets all. */
    void clear() throws IOException;
    // #endif
}
