package io.github.kconfig4j.importer.tool;

import java.util.List;
import java.util.function.Consumer;

/** A condition of an old tool. */
public sealed interface Condition {
    /** Something to be made of each kind of condition. */
    interface Visitor<R> {
        R constant(Constant constant);

        R flag(Flag flag);

        R defined(Defined defined);

        R not(Not not);

        R and(And and);

        R or(Or or);

        R same(Same same);

        R compare(Compare compare);
    }

    /** Always or never. */
    record Constant(boolean value) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.constant(this);
        }
    }

    /** A variable that is true or false. */
    record Flag(Name name) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /** Whether a variable has a value at all. */
    record Defined(Name name) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.defined(this);
        }
    }

    /** The opposite. */
    record Not(Condition operand) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.not(this);
        }

        @Override
        public List<Condition> operands() {
            return List.of(operand);
        }
    }

    /** All of them. */
    record And(List<Condition> operands) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.and(this);
        }
    }

    /** Any of them. */
    record Or(List<Condition> operands) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.or(this);
        }
    }

    /** Whether both hold or neither does. */
    record Same(Condition left, Condition right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.same(this);
        }

        @Override
        public List<Condition> operands() {
            return List.of(left, right);
        }
    }

    /**
     * Two values compared.
     *
     * @param operator {@code = != < <= > >=}
     */
    record Compare(Operand left, String operator, Operand right) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.compare(this);
        }
    }

    /** What can be compared. */
    sealed interface Operand {}

    /** The value of a variable. */
    record Variable(Name name) implements Operand {}

    /** A whole number. */
    record Number(long value) implements Operand {}

    /** A text. */
    record Text(String value) implements Operand {}

    /** All of them, the shortest way to say it. */
    static Condition all(List<Condition> operands) {
        return operands.size() == 1 ? operands.get(0) : new And(List.copyOf(operands));
    }

    /** The opposite, the shortest way to say it. */
    static Condition not(Condition operand) {
        return operand instanceof Not not ? not.operand() : new Not(operand);
    }

    /** What it is made of; of what is no more than itself nothing. */
    default List<Condition> operands() {
        return List.of();
    }

    /** Gives every condition in this one, itself last. */
    default void forEach(Consumer<Condition> taker) {
        operands().forEach(operand -> operand.forEach(taker));
        taker.accept(this);
    }

    /** What the visitor makes of its kind. */
    <R> R accept(Visitor<R> visitor);
}
