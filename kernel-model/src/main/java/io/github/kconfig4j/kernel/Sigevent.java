package io.github.kconfig4j.kernel;

/**
 * How a timer tells of its expiry, {@code struct sigevent}.
 *
 * @param kind {@code sigev_notify}
 * @param signo the signal, ignored for {@link Notify#SIGEV_NONE}
 * @param threadId the thread for {@link Notify#SIGEV_THREAD_ID}, else 0
 */
public record Sigevent(Notify kind, int signo, int threadId) {
    /** The kinds of notification. */
    public enum Notify {
        SIGEV_SIGNAL,
        SIGEV_NONE,
        SIGEV_THREAD_ID
    }

    /** A signal to the process. */
    public static Sigevent signal(int signo) {
        return new Sigevent(Notify.SIGEV_SIGNAL, signo, 0);
    }

    /** Nothing: the timer can only be read. */
    public static Sigevent none() {
        return new Sigevent(Notify.SIGEV_NONE, 0, 0);
    }

    /** A signal to one thread of the process. */
    public static Sigevent threadId(int signo, int threadId) {
        return new Sigevent(Notify.SIGEV_THREAD_ID, signo, threadId);
    }
}
