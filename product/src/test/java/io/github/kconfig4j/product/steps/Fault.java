package io.github.kconfig4j.product.steps;

import java.io.IOException;
import java.util.Locale;

/**
 * What goes wrong with the files of one run: at its n-th operation the process is killed, or the disk is full from there
 * on. Operations are counted whatever goes wrong. Safe for use by several threads.
 */
final class Fault {
    static final String NO_SPACE = "No space left on device";

    /** What happens. */
    enum Kind {
        /** Nothing. */
        NONE,
        /** The process ends, and with it all that it would have done. */
        KILL,
        /** Nothing can be written any more; what can be read and deleted still can. */
        FULL_DISK
    }

    /** What is done with a file. */
    enum Operation {
        READ,
        OPEN_TO_WRITE,
        WRITE,
        CREATE_FOLDER,
        RENAME,
        DELETE,
        ATTRIBUTE;

        boolean needsRoom() {
            return this == OPEN_TO_WRITE || this == WRITE || this == CREATE_FOLDER;
        }
    }

    /** The end of a process that was killed: nobody is to catch it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1;

        Killed() {
            super("killed", null, false, false);
        }
    }

    private final Kind kind;
    private final int at;
    private int count;

    Fault(Kind kind, int at) {
        this.kind = kind;
        this.at = at;
    }

    static Fault none() {
        return new Fault(Kind.NONE, 0);
    }

    /** Whether something goes wrong. */
    boolean isPlanned() {
        return kind != Kind.NONE;
    }

    /** How many operations there were. */
    synchronized int count() {
        return count;
    }

    /**
     * Comes before each operation.
     *
     * @throws IOException if there is no room for it
     */
    synchronized void before(Operation operation) throws IOException {
        if (operation != Operation.READ) {
            count++;
        }
        boolean reached = count > at;
        if (reached && kind == Kind.KILL) {
            throw new Killed();
        }
        if (reached && kind == Kind.FULL_DISK && operation.needsRoom()) {
            throw new IOException(NO_SPACE);
        }
    }

    /** Whether the next operation goes wrong: then a write gets half of its bytes onto the disk. */
    synchronized boolean isNext() {
        return kind != Kind.NONE && count == at;
    }

    @Override
    public String toString() {
        return kind == Kind.NONE ? "" : " with " + kind.name().toLowerCase(Locale.ROOT) + " after " + at;
    }
}
