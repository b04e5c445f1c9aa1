package io.github.kconfig4j.config;

import org.jspecify.annotations.Nullable;

/** The values of all symbols by index. Written by one {@link Resolver}, afterwards only read; or those of
 * {@link ConfTables}. */
final class Values {
    static final byte NO = 0;
    static final byte MOD = 1;
    static final byte YES = 2;

    /** 0, 1, 2 for {@code n}, {@code m}, {@code y}; 0 for symbols of other types. */
    final byte[] tri;
    /** The value as text, of symbols that are neither bool nor tristate. */
    final @Nullable String[] text;
    /** Whether a user can change it, and up to what. */
    final byte[] visible;
    /** What it depends on. */
    final byte[] direct;
    /** What selects it. */
    final byte[] reverse;
    /** What implies it. */
    final byte[] implied;
    /** Whether it belongs into a {@code .config}. */
    final boolean[] written;
    /** The winner of a choice that was to have one and has no visible member. */
    static final int NO_MEMBER = -2;

    /** Of a choice: the index of the member that is set; negative if there is none. */
    final int[] winner;

    /** What the symbol that says whether {@code m} exists was when it was computed last. */
    byte modules;

    private Values(Values other) {
        tri = other.tri.clone();
        text = other.text.clone();
        visible = other.visible.clone();
        direct = other.direct.clone();
        reverse = other.reverse.clone();
        implied = other.implied.clone();
        modules = other.modules;
        written = other.written.clone();
        winner = other.winner.clone();
    }

    Values copy() {
        return new Values(this);
    }

    /** Takes what other tables have of a symbol. */
    void copy(Values other, int symbol) {
        tri[symbol] = other.tri[symbol];
        text[symbol] = other.text[symbol];
        visible[symbol] = other.visible[symbol];
        direct[symbol] = other.direct[symbol];
        reverse[symbol] = other.reverse[symbol];
        implied[symbol] = other.implied[symbol];
        written[symbol] = other.written[symbol];
    }

    Values(int symbols, @Nullable String[] fixedTexts) {
        tri = new byte[symbols];
        text = fixedTexts.clone();
        visible = new byte[symbols];
        direct = new byte[symbols];
        reverse = new byte[symbols];
        implied = new byte[symbols];
        written = new boolean[symbols];
        winner = new int[symbols];
    }
}
