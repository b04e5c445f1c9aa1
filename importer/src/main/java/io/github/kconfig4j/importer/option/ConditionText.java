package io.github.kconfig4j.importer.option;

import io.github.kconfig4j.importer.tool.Condition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes conditions as Kconfig does. */
public final class ConditionText {
    private static final Map<String, String> OPPOSITES =
            Map.of("=", "!=", "!=", "=", "<", ">=", ">=", "<", ">", "<=", "<=", ">");

    private final Options options;

    /** Of conditions that ask for these options. */
    public ConditionText(Options options) {
        this.options = options;
    }

    /** The text of a condition. */
    public String of(Condition condition) {
        return condition.accept(new Writer());
    }

    private final class Writer implements Condition.Visitor<String> {
        @Override
        public String constant(Condition.Constant constant) {
            return constant.value() ? "y" : "n";
        }

        @Override
        public String flag(Condition.Flag flag) {
            return options.name(flag.name().text());
        }

        @Override
        public String defined(Condition.Defined defined) {
            return options.name(defined.name().text());
        }

        @Override
        public String not(Condition.Not not) {
            return opposite(not.operand());
        }

        @Override
        public String and(Condition.And and) {
            return joined(and.operands(), " && ");
        }

        @Override
        public String or(Condition.Or or) {
            return joined(or.operands(), " || ");
        }

        @Override
        public String same(Condition.Same same) {
            return ConditionText.this.same(same);
        }

        @Override
        public String compare(Condition.Compare compare) {
            return comparison(compare, compare.operator());
        }
    }

    private String opposite(Condition operand) {
        if (operand instanceof Condition.Compare compare) {
            return comparison(compare, OPPOSITES.getOrDefault(compare.operator(), compare.operator()));
        } else if (operand instanceof Condition.Constant constant) {
            return constant.value() ? "n" : "y";
        } else if (operand instanceof Condition.Not not) {
            return of(not.operand());
        } else if (operand instanceof Condition.Flag || operand instanceof Condition.Defined) {
            return "!" + of(operand);
        }
        return "!(" + of(operand) + ")";
    }

    private String joined(List<Condition> operands, String operator) {
        return operands.stream()
                .map(operand -> operand instanceof Condition.And
                                || operand instanceof Condition.Or
                                || operand instanceof Condition.Same
                        ? "(" + of(operand) + ")"
                        : of(operand))
                .collect(Collectors.joining(operator));
    }

    private String same(Condition.Same same) {
        if (same.left() instanceof Condition.Flag left && same.right() instanceof Condition.Flag right) {
            return of(left) + " = " + of(right);
        }
        Condition both = new Condition.And(List.of(same.left(), same.right()));
        Condition neither = new Condition.And(List.of(Condition.not(same.left()), Condition.not(same.right())));
        return of(new Condition.Or(List.of(both, neither)));
    }

    private String comparison(Condition.Compare compare, String operator) {
        return operand(compare.left()) + " " + operator + " " + operand(compare.right());
    }

    private String operand(Condition.Operand operand) {
        if (operand instanceof Condition.Variable variable) {
            return options.name(variable.name().text());
        } else if (operand instanceof Condition.Number number) {
            return Long.toString(number.value());
        }
        return '"' + ((Condition.Text) operand).value() + '"';
    }
}
