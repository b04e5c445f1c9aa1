package io.github.kconfig4j.inspection;

/** Which of two variants. */
enum Side {
    /** The first one. */
    A,
    /** The second one. */
    B
}
