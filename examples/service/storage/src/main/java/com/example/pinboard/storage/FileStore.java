package com.example.pinboard.storage;

import com.example.pinboard.core.Note;
import com.example.pinboard.core.NoteStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps each note in a file that is called after its number. */
final class FileStore implements NoteStore {
    private final Path folder;

    FileStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public String name() {
        return "files";
    }

    @Override
    public synchronized List<Note> all() throws IOException {
        List<Note> notes = new ArrayList<>();
        for (long number = 1; Files.exists(file(number)); number++) {
            notes.add(new Note(number, Files.readString(file(number))));
        }
        return notes;
    }

    @Override
    public synchronized Note add(String text) throws IOException {
        Note note = new Note(all().size() + 1L, text);
        Files.writeString(file(note.number()), text);
        return note;
    }

    // #if NOTE_REMOVAL
    @Override
    public synchronized void clear() throws IOException {
        // From the last one on: what is left, if that fails, is still numbered from 1.
        for (long number = all().size(); number > 0; number--) {
            Files.delete(file(number));
        }
    }
    // #endif

    private Path file(long number) {
        return folder.resolve(number + ".txt");
    }
}
