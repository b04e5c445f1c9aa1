package io.github.kconfig4j.kernel;

/** The flags of {@code thread_info} that are looked at on the way to user mode or into a guest. */
public enum ThreadFlag {
    TIF_NOTIFY_RESUME,
    TIF_SIGPENDING,
    TIF_NOTIFY_SIGNAL,
    TIF_NEED_RESCHED,
    TIF_NEED_RESCHED_LAZY,
    /** What only some architectures have; each may look at it in its guest entry. */
    TIF_ARCH_WORK;

    /** The flag as a bit. */
    public int mask() {
        return 1 << ordinal();
    }
}
