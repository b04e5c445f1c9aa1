package io.github.kconfig4j.space.formula;

import java.math.BigInteger;

/** All whole numbers from one to another, both included. */
record Span(BigInteger low, BigInteger high) {
    static Span of(BigInteger single) {
        return new Span(single, single);
    }

    boolean contains(BigInteger number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    boolean isSingle() {
        return low.equals(high);
    }

    /** The number in it that is nearest to 0. */
    BigInteger smallest() {
        if (contains(BigInteger.ZERO)) {
            return BigInteger.ZERO;
        }
        return low.signum() > 0 ? low : high;
    }
}
