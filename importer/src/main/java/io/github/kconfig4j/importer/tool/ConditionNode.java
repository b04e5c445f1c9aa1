package io.github.kconfig4j.importer.tool;

/** A condition as it was read, before it is known what is a value and what is true or false. */
sealed interface ConditionNode {
    /** A variable. */
    record Ref(Name name) implements ConditionNode {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value) implements ConditionNode {}

    /** A value that is written down. */
    record Literal(Condition.Operand value, int offset) implements ConditionNode {}

    /** {@code !}. */
    record Opposite(ConditionNode operand) implements ConditionNode {}

    /** An operator between two. */
    record Binary(ConditionNode left, String operator, ConditionNode right, int offset) implements ConditionNode {}
}
