package com.example.pinboard.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {
    private final Board board = new Board(new ListStore());

    @Test
    void pinsANote() throws Exception {
        Note note = board.pin("Buy tea");

        assertEquals(new Note(1, "Buy tea"), note);
        assertEquals(List.of(note), board.notes());
    }

    @Test
    void keepsNothingThatSaysNothingOrTooMuch() {
        assertThrows(NotKeptException.class, () -> board.pin(" \n"));
        assertThrows(NotKeptException.class, () -> board.pin("x".repeat(Limits.TEXT + 1)));
    }

    @Test
    void isFullAtTheLimitOfTheEdition() throws Exception {
        for (int i = 0; i < Limits.NOTES; i++) {
            board.pin("note");
        }

        NotKeptException full = assertThrows(NotKeptException.class, () -> board.pin("one more"));

        assertEquals("The board has room for " + Limits.NOTES + " notes", full.getMessage());
    }

    // #if SEARCH
    @Test
    void findsNotesByAWord() throws Exception {
        Note tea = board.pin("Buy Tea");
        board.pin("Call Ann");

        assertEquals(List.of(tea), board.search("tea"));
    }
    // #endif

    // #if NOTE_REMOVAL
    @Test
    void takesAllNotesOff() throws Exception {
        board.pin("Buy tea");

        board.clear();

        assertEquals(List.of(), board.notes());
    }
    // #endif

    private static final class ListStore implements NoteStore {
        private final List<Note> notes = new ArrayList<>();

        @Override
        public String name() {
            return "list";
        }

        @Override
        public List<Note> all() {
            return List.copyOf(notes);
        }

        @Override
        public Note add(String text) {
            Note note = new Note(notes.size() + 1, text);
            notes.add(note);
            return note;
        }

        // #if NOTE_REMOVAL
        @Override
        public void clear() {
            notes.clear();
        }
        // #endif
    }
}
