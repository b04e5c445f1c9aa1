package io.github.kconfig4j.space.formula;

import io.github.kconfig4j.model.Tristate;

/**
 * A tristate as two literals.
 *
 * @param some that it is at least {@code m}
 * @param whole that it is {@code y}; it implies the other
 */
record Bits(int some, int whole) {
    static final Bits NO = new Bits(Gates.FALSE, Gates.FALSE);
    static final Bits MOD = new Bits(Gates.TRUE, Gates.FALSE);
    static final Bits YES = new Bits(Gates.TRUE, Gates.TRUE);

    static Bits of(Tristate value) {
        return switch (value) {
            case NO -> NO;
            case MOD -> MOD;
            case YES -> YES;
        };
    }

    int atLeast(Tristate least) {
        return switch (least) {
            case NO -> Gates.TRUE;
            case MOD -> some;
            case YES -> whole;
        };
    }

    /** That it has exactly this value. */
    int is(Tristate value, Gates gates) {
        return switch (value) {
            case NO -> -some;
            case MOD -> gates.and(some, -whole);
            case YES -> whole;
        };
    }

    Bits min(Bits other, Gates gates) {
        return new Bits(gates.and(some, other.some), gates.and(whole, other.whole));
    }

    Bits max(Bits other, Gates gates) {
        return new Bits(gates.or(some, other.some), gates.or(whole, other.whole));
    }

    Bits not() {
        return new Bits(-whole, -some);
    }

    /** This if the literal holds, else {@code n}. */
    Bits when(int literal, Gates gates) {
        return new Bits(gates.and(some, literal), gates.and(whole, literal));
    }
}
