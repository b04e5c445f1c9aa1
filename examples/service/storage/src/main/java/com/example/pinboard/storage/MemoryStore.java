package com.example.pinboard.storage;

import com.example.pinboard.core.Note;
import com.example.pinboard.core.NoteStore;
import java.util.ArrayList;
import java.util.List;

/** Keeps notes as long as the service runs. */
final class MemoryStore implements NoteStore {
    private final List<Note> notes = new ArrayList<>();

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public synchronized List<Note> all() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized Note add(String text) {
        Note note = new Note(notes.size() + 1L, text);
        notes.add(note);
        return note;
    }
}
