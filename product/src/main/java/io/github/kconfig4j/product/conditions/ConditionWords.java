package io.github.kconfig4j.product.conditions;

import io.github.kconfig4j.model.Expr;
import java.util.List;

/**
 * A condition as a reader of documentation is told it: {@code Only with both AUDIT and TLS}. Where words could be taken for
 * something else it is the expression.
 */
public final class ConditionWords {
    private ConditionWords() {}

    /** The words in HTML, without a full stop. */
    public static String html(Expr condition) {
        if (isOption(condition)) {
            return "Only with " + condition;
        }
        if (condition instanceof Expr.Not not && isOption(not.operand())) {
            return "Only without " + not.operand();
        }
        if (condition instanceof Expr.And and && and.operands().stream().allMatch(ConditionWords::isOption)) {
            return "Only with " + (and.operands().size() == 2 ? "both " : "all of ") + list(and.operands(), "and");
        }
        if (condition instanceof Expr.Or or && or.operands().stream().allMatch(ConditionWords::isOption)) {
            return "Only with " + (or.operands().size() == 2 ? "either " : "at least one of ")
                    + list(or.operands(), or.operands().size() == 2 ? "or" : "and");
        }
        return "Only if <code>" + escaped(condition.toString()) + "</code>";
    }

    private static boolean isOption(Expr e) {
        return e instanceof Expr.SymbolRef ref && !ref.symbol().isConstant();
    }

    private static String list(List<Expr> options, String last) {
        List<String> names = options.stream().map(Expr::toString).toList();
        int end = names.size() - 1;
        return String.join(", ", names.subList(0, end)) + " " + last + " " + names.get(end);
    }

    /** A text in a constant may have what ends a comment or begins a tag. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("{", "&#123;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
