package io.github.kconfig4j.generate.stale;

/** Which words a source may have: it can say yes of one that it has not, but not no of one that it has. */
final class WordFilter {
    private static final int LONGS = 64;

    private final long[] bits = new long[LONGS];

    /** Takes a word by its {@link String#hashCode()}. */
    void add(int hash) {
        int spread = spread(hash);
        bits[spread >>> 6 & LONGS - 1] |= 1L << spread;
    }

    boolean mayContain(int hash) {
        int spread = spread(hash);
        return (bits[spread >>> 6 & LONGS - 1] & 1L << spread) != 0;
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 16;
    }
}
