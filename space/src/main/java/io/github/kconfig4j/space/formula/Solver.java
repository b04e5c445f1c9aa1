package io.github.kconfig4j.space.formula;

/**
 * A solver of clauses. A literal is the number of a variable, from 1, or the negative of it. Clauses can be added between two
 * questions. One thread at a time.
 */
interface Solver {
    /** What came of a question. */
    enum Result {
        /** There is a model; {@link #value} tells it. */
        YES,
        /** There is none. */
        NO,
        /** It was given up. */
        UNKNOWN
    }

    /** A new variable. */
    int variable();

    /** Adds that one of these literals holds. */
    void add(int... clause);

    /**
     * Looks for a model in which all these literals hold.
     *
     * @param mostConflicts after how many conflicts it is given up
     */
    Result solve(int[] assumed, int mostConflicts);

    /** Whether a literal holds in the model that was found last. */
    boolean value(int literal);
}
