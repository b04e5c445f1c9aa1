package io.github.kconfig4j.conf;

/**
 * The sequence of {@code rand()} of the GNU C library after {@code srand(seed)}: an additive feedback generator,
 * {@code x(i) = x(i-3) + x(i-31)} modulo 2^32, whose lowest bit is dropped. Its first 31 values come from the generator
 * {@code x(i) = 16807 * x(i-1) mod (2^31 - 1)}, and 310 values are discarded. Not thread-safe.
 */
final class GlibcRandom {
    private static final int DEGREE = 31;
    private static final int SEPARATION = 3;
    private static final int DISCARDED = 310;

    private final int[] state = new int[DEGREE];
    private int next = SEPARATION;

    GlibcRandom(int seed) {
        state[0] = seed == 0 ? 1 : seed;
        for (int i = 1; i < DEGREE; i++) {
            long value = 16807L * state[i - 1] % Integer.MAX_VALUE;
            state[i] = (int) (value < 0 ? value + Integer.MAX_VALUE : value);
        }
        for (int i = 0; i < DISCARDED; i++) {
            next();
        }
    }

    /** The next value, from 0 to 2^31 - 1. */
    int next() {
        int sum = state[next] + state[(next + DEGREE - SEPARATION) % DEGREE];
        state[next] = sum;
        next = (next + 1) % DEGREE;
        return sum >>> 1;
    }
}
