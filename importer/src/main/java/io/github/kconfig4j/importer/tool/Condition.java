package io.github.kconfig4j.importer.tool;

import java.util.List;
import java.util.function.Consumer;

/** A condition of an old tool. */
public sealed interface Condition {
    /** Always or never. */
    record Constant(boolean value) implements Condition {}

    /** A variable that is true or false. */
    record Flag(Name name) implements Condition {}

    /** Whether a variable has a value at all. */
    record Defined(Name name) implements Condition {}

    /** The opposite. */
    record Not(Condition operand) implements Condition {}

    /** All of them. */
    record And(List<Condition> operands) implements Condition {}

    /** Any of them. */
    record Or(List<Condition> operands) implements Condition {}

    /** Whether both hold or neither does. */
    record Same(Condition left, Condition right) implements Condition {}

    /**
     * Two values compared.
     *
     * @param operator {@code = != < <= > >=}
     */
    record Compare(Operand left, String operator, Operand right) implements Condition {}

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

    /** Gives every condition in this one, itself last. */
    default void forEach(Consumer<Condition> taker) {
        if (this instanceof Not not) {
            not.operand().forEach(taker);
        } else if (this instanceof And and) {
            and.operands().forEach(operand -> operand.forEach(taker));
        } else if (this instanceof Or or) {
            or.operands().forEach(operand -> operand.forEach(taker));
        } else if (this instanceof Same same) {
            same.left().forEach(taker);
            same.right().forEach(taker);
        }
        taker.accept(this);
    }
}
