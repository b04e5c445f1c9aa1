package io.github.kconfig4j.kernel;

/**
 * What a signal says, {@code siginfo_t}.
 *
 * @param timerId {@code si_tid}: the timer that sent it; -1 when the kernel did
 * @param overrun {@code si_overrun}: how many further expiries this signal stands for
 */
public record Siginfo(int signo, int timerId, int overrun) {
    /** A signal from the kernel itself, {@code SI_KERNEL}. */
    public static Siginfo kernel(int signo) {
        return new Siginfo(signo, -1, 0);
    }

    /** A signal of a POSIX timer, {@code SI_TIMER}. */
    public static Siginfo timer(int signo, int timerId) {
        return new Siginfo(signo, timerId, 0);
    }

    public Siginfo withOverrun(int value) {
        return new Siginfo(signo, timerId, value);
    }
}
