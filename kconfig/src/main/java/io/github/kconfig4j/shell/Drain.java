package io.github.kconfig4j.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Reads what a command prints while it runs. What it leaves behind in the background can keep the stream open for hours;
 * nobody waits for that.
 */
final class Drain {
    /**
     * For how long nothing may come after the command's end until that counts as the end of its output, too. What it has
     * printed is there at once; only the reading thread may have to wait for a processor.
     */
    private static final int QUIET_MILLIS = 1000;
    /** For how long something may come after the command's end until it counts as that of something else. */
    private static final int MAX_LATE_MILLIS = 5000;

    private static final int BUFFER = 8192;

    private final InputStream stream;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean reading;
    private boolean ended;

    private Drain(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /**
     * Begins to read.
     *
     * @param readers runs each task at once, however long others take
     * @param most after how many bytes the stream is closed
     */
    static Drain start(Executor readers, InputStream stream, int most) {
        Drain drain = new Drain(stream, most);
        readers.execute(drain::run);
        return drain;
    }

    private void run() {
        byte[] buffer = new byte[BUFFER];
        try (stream) {
            int left = most;
            begin();
            int read = stream.read(buffer, 0, Math.min(left, BUFFER));
            while (read > 0) {
                add(buffer, read);
                left -= read;
                read = stream.read(buffer, 0, Math.min(left, BUFFER));
            }
        } catch (IOException e) {
            // The command's end closed the stream under the reader: there is no more to read.
        } finally {
            end();
        }
    }

    private synchronized void begin() {
        reading = true;
        notifyAll();
    }

    private synchronized void add(byte[] buffer, int length) {
        bytes.write(buffer, 0, length);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** What was printed; to be asked after the command's end. */
    synchronized byte[] take() throws InterruptedException {
        while (!reading && !ended) {
            wait();
        }
        long latest = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(MAX_LATE_MILLIS);
        int before = -1;
        while (!ended && bytes.size() != before && System.nanoTime() < latest) {
            before = bytes.size();
            waitForMore(before);
        }
        return bytes.toByteArray();
    }

    /** Waits for the end, for more than there was before, or until it has been quiet. */
    private void waitForMore(int before) throws InterruptedException {
        long quiet = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(QUIET_MILLIS);
        long left = quiet - System.nanoTime();
        while (!ended && bytes.size() == before && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = quiet - System.nanoTime();
        }
    }
}
