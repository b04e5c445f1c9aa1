package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.importer.tool.ConditionNode.Binary;
import io.github.kconfig4j.importer.tool.ConditionNode.Literal;
import io.github.kconfig4j.importer.tool.ConditionNode.Opposite;
import io.github.kconfig4j.importer.tool.ConditionNode.Ref;
import io.github.kconfig4j.importer.tool.ConditionNode.Truth;
import java.util.ArrayList;
import java.util.List;

/** Tells what is a value and what is true or false. */
final class ConditionTypes {
    private ConditionTypes() {}

    /** @throws Untranslatable if a value stands where a condition is needed, or the other way round */
    static Condition condition(ConditionNode node) {
        if (node instanceof Ref ref) {
            return new Condition.Flag(ref.name());
        } else if (node instanceof Opposite opposite) {
            return Condition.not(condition(opposite.operand()));
        } else if (node instanceof Binary binary) {
            return condition(binary);
        } else if (node instanceof Truth truth) {
            return new Condition.Constant(truth.value());
        }
        throw refused(((Literal) node).offset(), "This value is neither true nor false.");
    }

    private static Condition condition(Binary binary) {
        return switch (binary.operator()) {
            case "&&", "&" -> new Condition.And(joined(binary, Condition.And.class));
            case "||", "|" -> new Condition.Or(joined(binary, Condition.Or.class));
            case "^" -> Condition.not(same(binary));
            case "==" -> isOfConditions(binary) ? same(binary) : compare(binary, "=");
            case "!=" -> isOfConditions(binary) ? Condition.not(same(binary)) : compare(binary, "!=");
            default -> compare(binary, binary.operator());
        };
    }

    private static List<Condition> joined(Binary binary, Class<? extends Condition> kind) {
        List<Condition> operands = new ArrayList<>();
        for (Condition operand : List.of(condition(binary.left()), condition(binary.right()))) {
            if (kind.isInstance(operand)) {
                operands.addAll(
                        operand instanceof Condition.And and ? and.operands() : ((Condition.Or) operand).operands());
            } else {
                operands.add(operand);
            }
        }
        return List.copyOf(operands);
    }

    private static boolean isOfConditions(Binary binary) {
        return isCondition(binary.left()) || isCondition(binary.right());
    }

    private static boolean isCondition(ConditionNode node) {
        return node instanceof Opposite || node instanceof Binary || node instanceof Truth;
    }

    private static Condition same(Binary binary) {
        Condition left = condition(binary.left());
        Condition right = condition(binary.right());
        if (right instanceof Condition.Constant constant) {
            return constant.value() ? left : Condition.not(left);
        }
        if (left instanceof Condition.Constant constant) {
            return constant.value() ? right : Condition.not(right);
        }
        return new Condition.Same(left, right);
    }

    private static Condition compare(Binary binary, String operator) {
        return new Condition.Compare(
                operand(binary.left(), binary.offset()), operator, operand(binary.right(), binary.offset()));
    }

    private static Condition.Operand operand(ConditionNode node, int operator) {
        if (node instanceof Ref ref) {
            return new Condition.Variable(ref.name());
        } else if (node instanceof Literal literal) {
            return literal.value();
        }
        throw refused(operator, "What is true or false is compared with a value.");
    }

    private static Untranslatable refused(int offset, String message) {
        return new Untranslatable(
                DiagnosticId.IMPORT_CONDITION, offset, message, "Write the condition with nothing but &&, || and !.");
    }
}
