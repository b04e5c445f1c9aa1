package io.github.kconfig4j.space;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.explain.Reasons;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.model.Tristate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Why an expression has its value, and what would give it the others.
 *
 * @param expr the expression
 * @param value its value
 * @param reason the chain of reasons
 * @param remedies what would make it {@code y} if it is not, and {@code n} if it is not
 */
public record ExprExplanation(Expr expr, Tristate value, Reason reason, List<Wanted> remedies) {
    private static final Pattern SIGNS = Pattern.compile("[&|!<>()=\\s]");

    /** Copies the list. */
    public ExprExplanation {
        remedies = List.copyOf(remedies);
    }

    /**
     * A value that it does not have.
     *
     * @param value the value
     * @param remedy what would give it that, which was tried; empty if nothing was found
     */
    public record Wanted(Tristate value, Optional<Remedy> remedy) {}

    /**
     * Whether a question is an expression, and not {@code SYMBOL} or {@code SYMBOL=VALUE}. What is both, such as {@code A=y}, is no
     * expression; nor is any value that a string is asked to have.
     */
    public static boolean isAsked(KconfigTree tree, String question) {
        int equals = question.indexOf('=');
        if (equals < 0 || SIGNS.matcher(question.substring(0, equals)).find()) {
            return SIGNS.matcher(question).find();
        }
        boolean isText = tree.symbol(question.substring(0, equals))
                .filter(symbol -> symbol.type() == SymbolType.STRING)
                .isPresent();
        return !isText && SIGNS.matcher(question.substring(equals + 1)).find();
    }

    /** Explains an expression over the symbols of the configuration's tree. */
    public static ExprExplanation of(Configuration configuration, Expr expr) {
        Tristate value = configuration.evaluate(expr);
        List<Wanted> remedies = List.of(Tristate.YES, Tristate.NO).stream()
                .filter(wanted -> wanted != value)
                .map(wanted -> new Wanted(
                        wanted, ExprGoal.remedy(configuration, wanted == Tristate.YES ? expr : Expr.not(expr))))
                .toList();
        return new ExprExplanation(expr, value, new Reasons(configuration).of(expr), remedies);
    }

    /** The same with other names for the places, such as with the folder before the file. */
    public ExprExplanation withPlaces(UnaryOperator<SourcePosition> names) {
        return new ExprExplanation(expr, value, reason.withPlaces(names), remedies);
    }

    /**
     * The chain of reasons, a line each, and the remedies as lines of a {@code .config}; ends with a line end.
     *
     * @param prefix what stands before each name in a {@code .config}, usually {@code CONFIG_}
     */
    public String format(String prefix) {
        StringBuilder text = new StringBuilder(reason.format());
        for (Wanted wanted : remedies) {
            text.append(wanted.remedy().isPresent() ? "To get " : "No settings were found that give it ");
            text.append(wanted.value()).append(wanted.remedy().isPresent() ? ", tried and found to work:\n" : ".\n");
            wanted.remedy().stream()
                    .flatMap(remedy -> remedy.lines(prefix).stream())
                    .forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }
}
