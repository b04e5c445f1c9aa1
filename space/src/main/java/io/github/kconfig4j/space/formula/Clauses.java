package io.github.kconfig4j.space.formula;

import java.util.ArrayList;
import java.util.List;

/** Clauses while they are collected, to be given to any number of solvers. */
final class Clauses {
    private final List<int[]> clauses = new ArrayList<>();
    private int variables;

    int variable() {
        return ++variables;
    }

    void add(int... clause) {
        clauses.add(clause);
    }

    int variables() {
        return variables;
    }

    List<int[]> all() {
        return clauses;
    }
}
