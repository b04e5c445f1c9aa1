package io.github.kconfig4j.config;

import io.github.kconfig4j.model.Symbol;
import java.util.BitSet;

/** How far the C tool has come with computing values since it last dropped them all. Not thread-safe. */
public final class Progress {
    /** The symbols whose value it has computed. */
    final BitSet met = new BitSet();
    /** The symbols whose visibility it has computed. */
    final BitSet seen = new BitSet();

    /** Nothing is computed yet. */
    public Progress() {}

    /** Nothing is computed any more. */
    public void clear() {
        met.clear();
        seen.clear();
    }

    /** The value of a symbol is not computed any more. */
    public void forget(Symbol symbol) {
        met.clear(symbol.index());
    }

    /** Visibilities stay as they were, also where they would be others now. */
    public void forgetVisibilities() {
        seen.clear();
    }

    Progress copy() {
        Progress copy = new Progress();
        copy.met.or(met);
        copy.seen.or(seen);
        return copy;
    }
}
