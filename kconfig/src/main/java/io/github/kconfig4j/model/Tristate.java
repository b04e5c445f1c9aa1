package io.github.kconfig4j.model;

import java.util.Optional;

/** The value of a condition: {@code n < m < y}. */
public enum Tristate {
    /** {@code n}. */
    NO('n'),
    /** {@code m}: built as a module. */
    MOD('m'),
    /** {@code y}. */
    YES('y');

    private final char letter;

    Tristate(char letter) {
        this.letter = letter;
    }

    /** The smaller of both. */
    public Tristate and(Tristate other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The greater of both. */
    public Tristate or(Tristate other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@code n} and {@code y} swapped; {@code m} stays. */
    public Tristate not() {
        return switch (this) {
            case NO -> YES;
            case MOD -> MOD;
            case YES -> NO;
        };
    }

    /** {@code n}, {@code m} or {@code y}. */
    public char letter() {
        return letter;
    }

    /** The value that is written so, exactly one letter. */
    public static Optional<Tristate> of(String text) {
        return switch (text) {
            case "n" -> Optional.of(NO);
            case "m" -> Optional.of(MOD);
            case "y" -> Optional.of(YES);
            default -> Optional.empty();
        };
    }

    /** The letter as a string. */
    @Override
    public String toString() {
        return String.valueOf(letter);
    }
}
