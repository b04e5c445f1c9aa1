package io.github.kconfig4j.benchmarks.builds;

import java.util.Locale;

/**
 * What a build is to cost at most.
 *
 * @param what what is measured
 * @param measured the numbers
 * @param most the bound of their median
 * @param unit what they count
 */
record Target(String what, Series measured, double most, Unit unit) {

    /** What the numbers of a target count. */
    enum Unit {
        /** Seconds. */
        SECONDS,
        /** Multiples of another time. */
        RATIO
    }

    boolean met() {
        return measured.median() <= most;
    }

    String measuredText() {
        return unit == Unit.SECONDS ? measured.seconds() : measured.ratio();
    }

    String bound() {
        return String.format(Locale.ROOT, unit == Unit.SECONDS ? "≤ %.2f s" : "≤ %.2f", most);
    }
}
