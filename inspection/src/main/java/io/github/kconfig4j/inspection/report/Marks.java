package io.github.kconfig4j.inspection.report;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** Marks of variants, one character each. */
final class Marks {
    private Marks() {}

    /** {@code x} for each number below {@code count} of which something is true, else {@code .}. */
    static String of(int count, IntPredicate isSo) {
        StringBuilder marks = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            marks.append(isSo.test(i) ? 'x' : '.');
        }
        return marks.toString();
    }

    static String of(int count, BitSet set) {
        return of(count, set::get);
    }
}
