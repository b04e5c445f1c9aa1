package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.generate.source.GeneratedSource;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which files of the output folders are ours: those that a run has written, and after a loss what the folders are for. */
final class Ownership {
    private final SyncState before;
    private final OutputFolders folders;

    Ownership(SyncState before, OutputFolders folders) {
        this.before = before;
        this.folders = folders;
    }

    /** Whether a file of this name may be written or deleted: there is none, or it is ours. */
    boolean allows(String name) {
        Optional<String> found = folders.hash(name);
        SyncState.Entry last = before.files().get(name);
        if (found.isEmpty()) {
            return true;
        }
        if (last != null) {
            // In a folder of ours somebody has changed what is ours; elsewhere it has become theirs.
            return folders.claim(name) != Claim.NOTHING || last.wrote(found.get());
        }
        return !before.intact() && folders.claim(name) != Claim.NOTHING;
    }

    /**
     * Whether a file of ours is neither what a run has written nor what it is to be.
     *
     * @param hash the hash of what it is to be
     */
    boolean isEdited(String name, String hash) {
        SyncState.Entry last = before.files().get(name);
        Optional<String> found = folders.hash(name);
        return before.intact()
                && last != null
                && found.isPresent()
                && !found.get().equals(hash)
                && !last.wrote(found.get());
    }

    /**
     * Whether a file is ours although no run remembers it: it is below the build's folder and as the set gives it, so that
     * nobody loses anything. So it is where an older memory was put back.
     */
    boolean isAsGiven(String name, String hash) {
        return folders.claim(name) != Claim.NOTHING && folders.hash(name).equals(Optional.of(hash));
    }

    /**
     * The files that nobody remembers and the set gives in other configurations, in a folder that is made for nothing else:
     * they would be compiled although their option is off.
     */
    SortedSet<String> misplaced(SyncPlan plan) {
        SortedSet<String> misplaced = new TreeSet<>();
        if (before.intact()) {
            for (String name : plan.otherNames()) {
                if (folders.claim(name) == Claim.FOLDER && !allows(name)) {
                    misplaced.add(name);
                }
            }
        }
        return misplaced;
    }

    /** What is to be deleted: what is ours and not planned, and, if nobody knows what is ours, what may have been. */
    SortedSet<String> vanished(SyncPlan plan) {
        SortedSet<String> vanished = new TreeSet<>();
        for (String name : before.files().keySet()) {
            if (allows(name)) {
                vanished.add(name);
            }
        }
        if (!before.intact()) {
            for (String name : plan.otherNames()) {
                if (allows(name)) {
                    vanished.add(name);
                }
            }
            for (String name : folders.present()) {
                if (folders.claim(name) == Claim.FOLDER) {
                    vanished.add(name);
                }
            }
        }
        vanished.removeAll(plan.names());
        return vanished;
    }

    static Diagnostic edited(Path file, GeneratedSource made) {
        String from = made.lines().stream()
                .findFirst()
                .map(line -> line.template().file())
                .orElse("the set");
        return Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.EDITED_BY_HAND,
                        "The generated file " + file + " was edited, and is made anew: the edit is lost.")
                .withHint("Edit what it is made from: " + from);
    }

    static Diagnostic foreign(Path file) {
        return foreign("The set gives a file " + file);
    }

    static Diagnostic foreignInOther(Path file) {
        return foreign("In other configurations the set gives a file " + file);
    }

    private static Diagnostic foreign(String given) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.FOREIGN_FILE,
                        given + ", and one is there that no run of this goal has written.")
                .withHint(
                        "It was not touched. Delete or rename it, or let the goal generate into a folder of its own; if an"
                                + " older target/maven-status was put back, build with 'clean'.");
    }
}
