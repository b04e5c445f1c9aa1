package com.example.pinboard.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.pinboard.core.Note;
import com.example.pinboard.core.NoteStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever store the edition has. */
class StoresTest {
    @TempDir
    Path folder;

    @Test
    void givesBackWhatItKeeps() throws Exception {
        NoteStore store = Stores.open(folder);

        store.add("Buy tea");
        store.add("Call \\Ann\\n\r\nor write");

        assertEquals(List.of(new Note(1, "Buy tea"), new Note(2, "Call \\Ann\\n\r\nor write")), store.all());
    }

    // #if STORAGE_DURABLE
    @Test
    void remembersWhenItIsOpenedAgain() throws Exception {
        Stores.open(folder).add("Line one\nline two");

        NoteStore again = Stores.open(folder);

        assertEquals(List.of(new Note(1, "Line one\nline two")), again.all());
        assertEquals(2, again.add("more").number());
    }
    // #endif

    // #if NOTE_REMOVAL
    @Test
    void forgets() throws Exception {
        NoteStore store = Stores.open(folder);
        store.add("Buy tea");

        store.clear();

        assertEquals(List.of(), store.all());
        // #if STORAGE_DURABLE
        assertEquals(List.of(), Stores.open(folder).all());
        // #endif
    }
    // #endif
}
