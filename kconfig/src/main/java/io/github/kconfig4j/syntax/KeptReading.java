package io.github.kconfig4j.syntax;

import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.shell.Commands;
import io.github.kconfig4j.snapshot.SnapshotInput;
import io.github.kconfig4j.snapshot.SnapshotOutput;
import io.github.kconfig4j.snapshot.SnapshotStore;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for what an earlier reading gave, and keeps what this one gives.
 *
 * @param <T> what a reading gives
 */
final class KeptReading<T> {
    private final Path directory;
    private final KconfigOptions options;
    private final ReadingForm<T> form;
    private final SnapshotStore store;
    private final String key;
    private boolean started;

    KeptReading(Path directory, String top, KconfigOptions options, ReadingForm<T> form) {
        this.directory = directory;
        this.options = options;
        this.form = form;
        boolean ofSystem = directory.getFileSystem() == FileSystems.getDefault();
        this.store = ofSystem ? options.snapshots() : SnapshotStore.NONE;
        this.key = String.join(
                "\n",
                directory.toString(),
                options.srctree().map(Path::toString).orElse(""),
                top,
                options.dialect().id(),
                options.kernelRelease(),
                options.shell().isPresent() ? "commands" : "",
                options.sourcedMainmenu() ? "sourced" : "");
    }

    /** What was kept, if it is what a reading would give now. The commands that reading would run are run. */
    Optional<T> load(Commands commands) {
        Optional<SnapshotInput> found = store.load(key).flatMap(SnapshotInput::of);
        if (found.isEmpty() || !found.get().text().equals(head())) {
            return Optional.empty();
        }
        SnapshotInput in = found.get();
        Premises premises = Premises.read(in);
        // First, since a command that no file has any more must not be run.
        if (!premises.hold(new SourceFiles(directory, options.srctree()), options, commands)) {
            return Optional.empty();
        }
        started = true;
        CommandShell.of(options).ifPresent(shell -> premises.start(commands, shell));
        T kept = form.read(in, premises);
        form.prepare(kept);
        return premises.holdAfter(commands) ? Optional.of(kept) : Optional.empty();
    }

    private String head() {
        return store.version() + "\n" + key;
    }

    /** Keeps what a reading gave that guessed nothing wrong. */
    void save(T made, ParsedFiles files, Commands commands) {
        // Commands that were started before may be none of this reading.
        if (started || !form.canKeep(made) || !store.isWorth(files.size())) {
            return;
        }
        Optional<Map<String, String>> printed = commands.printedQuietly();
        if (printed.isPresent()) {
            SnapshotOutput out = new SnapshotOutput();
            out.text(head());
            files.premises(options.environment(), printed.get()).write(out);
            form.write(made, out);
            store.save(key, out.bytes());
        }
    }
}
