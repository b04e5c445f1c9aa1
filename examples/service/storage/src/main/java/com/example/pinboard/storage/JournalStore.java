package com.example.pinboard.storage;

import com.example.pinboard.core.Note;
import com.example.pinboard.core.NoteStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Appends each note to one file, a line each; a line break in a note is written as {@code \n}. */
final class JournalStore implements NoteStore {
    private final Path journal;
    private final List<Note> notes = new ArrayList<>();

    JournalStore(Path folder) throws IOException {
        journal = Files.createDirectories(folder).resolve("notes.journal");
        if (Files.exists(journal)) {
            for (String line : Files.readAllLines(journal)) {
                notes.add(new Note(notes.size() + 1L, read(line)));
            }
        }
    }

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public synchronized List<Note> all() {
        return List.copyOf(notes);
    }

    @Override
    public synchronized Note add(String text) throws IOException {
        write(line(text) + "\n", StandardOpenOption.APPEND);
        Note note = new Note(notes.size() + 1L, text);
        notes.add(note);
        return note;
    }

    // #if NOTE_REMOVAL
    @Override
    public synchronized void clear() throws IOException {
        write("", StandardOpenOption.TRUNCATE_EXISTING);
        notes.clear();
    }
    // #endif

    private void write(String text, StandardOpenOption how) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (FileChannel file =
                FileChannel.open(journal, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            // #if STORAGE_SYNC
            file.force(true);
            // #endif
        }
    }

    private static String line(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    private static String read(String line) {
        return line.translateEscapes();
    }
}
