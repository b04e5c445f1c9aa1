package io.github.kconfig4j.syntax;

import java.util.List;
import java.util.function.Consumer;

/** An expression as it is written, not linked to symbols. Chains of one operator are one node. */
public sealed interface Condition {
    /** Something to be made of each kind of condition. */
    interface Visitor<R> {
        R all(All all);

        R any(Any any);

        R negation(Negation negation);

        R value(Value value);

        R comparison(Comparison comparison);
    }

    /** What the visitor makes of its kind. */
    <R> R accept(Visitor<R> visitor);

    /** Calls for each name and constant from left to right. */
    void forEachOperand(Consumer<Operand> action);

    /** All of them. */
    record All(List<Condition> operands) implements Condition {
        /** Copies the list. */
        public All {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.all(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            operands.forEach(operand -> operand.forEachOperand(action));
        }
    }

    /** Any of them. */
    record Any(List<Condition> operands) implements Condition {
        /** Copies the list. */
        public Any {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.any(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            operands.forEach(operand -> operand.forEachOperand(action));
        }
    }

    /** The opposite. */
    record Negation(Condition operand) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.negation(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            operand.forEachOperand(action);
        }
    }

    /** A name or constant alone. */
    record Value(Operand operand) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            action.accept(operand);
        }
    }

    /** Two compared; the operator as written. */
    record Comparison(String operator, Operand left, Operand right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.comparison(this);
        }

        @Override
        public void forEachOperand(Consumer<Operand> action) {
            action.accept(left);
            action.accept(right);
        }
    }
}
