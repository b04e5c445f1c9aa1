package io.github.kconfig4j.kernel;

/**
 * A resource limit, {@code struct rlimit}.
 *
 * @param soft {@code rlim_cur}; at this value a signal tells
 * @param hard {@code rlim_max}; at this value the process is killed
 */
public record Rlimit(long soft, long hard) {
    /** No limit, {@code RLIM_INFINITY}. */
    public static final long INFINITY = Long.MAX_VALUE;

    public static final Rlimit UNLIMITED = new Rlimit(INFINITY, INFINITY);

    public Rlimit {
        if (soft < 0 || hard < 0) {
            throw new IllegalArgumentException("Negative limit: soft " + soft + ", hard " + hard);
        }
    }

    /** What {@code prlimit} refuses; the kernel itself may raise a soft limit that far. */
    public boolean isSoftAboveHard() {
        return soft > hard;
    }

    public Rlimit withSoft(long value) {
        return new Rlimit(value, hard);
    }
}
