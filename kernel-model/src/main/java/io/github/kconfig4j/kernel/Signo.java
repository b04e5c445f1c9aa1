package io.github.kconfig4j.kernel;

/** The signal numbers that matter here; the first real-time signal is 34 in user space, 32 in the kernel. */
public final class Signo {
    public static final int SIGKILL = 9;
    public static final int SIGUSR1 = 10;
    public static final int SIGUSR2 = 12;
    public static final int SIGALRM = 14;
    public static final int SIGCHLD = 17;
    public static final int SIGURG = 23;
    public static final int SIGXCPU = 24;
    public static final int SIGVTALRM = 26;
    public static final int SIGPROF = 27;
    public static final int SIGRTMIN = 34;
    public static final int SIGRTMAX = 64;

    /** From here on signals queue; below, a second one is lost while the first is pending. */
    public static final int FIRST_QUEUED = 32;

    private Signo() {}

    /** {@code sig_kernel_ignore}: whether the default action is to do nothing. */
    public static boolean isIgnoredByDefault(int signo) {
        return signo == SIGCHLD || signo == SIGURG;
    }

    public static long mask(int signo) {
        return 1L << (signo - 1);
    }
}
