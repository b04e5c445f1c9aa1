package io.github.kconfig4j.syntax;

import java.util.List;

/** An expression as it is written, not linked to symbols. Chains of one operator are one node. */
public sealed interface Condition {
    /** All of them. */
    record All(List<Condition> operands) implements Condition {
        /** Copies the list. */
        public All {
            operands = List.copyOf(operands);
        }
    }

    /** Any of them. */
    record Any(List<Condition> operands) implements Condition {
        /** Copies the list. */
        public Any {
            operands = List.copyOf(operands);
        }
    }

    /** The opposite. */
    record Negation(Condition operand) implements Condition {}

    /** A name or constant alone. */
    record Value(Operand operand) implements Condition {}

    /** Two compared; the operator as written. */
    record Comparison(String operator, Operand left, Operand right) implements Condition {}
}
