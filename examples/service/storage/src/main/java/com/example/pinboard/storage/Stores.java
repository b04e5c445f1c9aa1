package com.example.pinboard.storage;

import com.example.pinboard.core.NoteStore;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the store that the edition has. */
public final class Stores {
    private Stores() {}

    /**
     * Opens it.
     *
     * @param folder where it keeps its files, if it has any; the folder is made if it is not there
     */
    public static NoteStore open(Path folder) throws IOException {
        // #if STORAGE_MEMORY
        return new MemoryStore();
        // #elif STORAGE_FILES
        //- return new FileStore(folder);
        // #else
        //- return new JournalStore(folder);
        // #endif
    }
}
