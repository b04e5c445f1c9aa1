package io.github.kconfig4j.kernel;

/**
 * {@code struct itimerspec}.
 *
 * @param interval nanoseconds between further expiries, 0 for one-shot
 * @param value nanoseconds to, or time of, the next expiry; 0 is disarmed
 */
public record Itimerspec(long interval, long value) {
    public static final Itimerspec DISARMED = new Itimerspec(0, 0);

    public Itimerspec {
        if (interval < 0 || value < 0) {
            throw new IllegalArgumentException("Negative time: interval " + interval + ", value " + value);
        }
    }

    /** Expires once. */
    public static Itimerspec oneShot(long value) {
        return new Itimerspec(0, value);
    }

    /** Expires again and again. */
    public static Itimerspec periodic(long value, long interval) {
        return new Itimerspec(interval, value);
    }
}
