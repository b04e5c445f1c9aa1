package io.github.kconfig4j.syntax;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what a command prints while it runs. What it leaves behind in the background can keep the stream open for hours;
 * nobody waits for that.
 */
final class Drain {
    /** For how long nothing may come after the command's end until that counts as the end of its output, too. */
    private static final int QUIET_MILLIS = 50;
    /** How often something may come after the command's end until it counts as that of something else. */
    private static final int MAX_LATE = 20;

    private static final int BUFFER = 8192;

    private final InputStream stream;
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean ended;

    private Drain(InputStream stream, int most) {
        this.stream = stream;
        this.most = most;
    }

    /**
     * Begins to read.
     *
     * @param most after how many bytes the stream is closed
     */
    static Drain start(InputStream stream, int most) {
        Drain drain = new Drain(stream, most);
        Thread thread = new Thread(drain::run, "shell-output");
        thread.setDaemon(true);
        thread.start();
        return drain;
    }

    private void run() {
        byte[] buffer = new byte[BUFFER];
        try (stream) {
            int left = most;
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
        int late = 0;
        while (!ended && late < MAX_LATE) {
            int before = bytes.size();
            wait(QUIET_MILLIS);
            late = bytes.size() == before ? MAX_LATE : late + 1;
        }
        return bytes.toByteArray();
    }
}
