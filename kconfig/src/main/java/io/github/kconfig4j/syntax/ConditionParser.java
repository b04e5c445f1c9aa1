package io.github.kconfig4j.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses expressions: comparisons bind tightest, then {@code !}, {@code &&}, {@code ||}. */
final class ConditionParser {
    /** Far more than anyone writes, and far less than a thread's stack holds. */
    private static final int MAX_NESTING = 200;

    private final Tokens tokens;
    private int nesting;

    ConditionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    Condition parse() throws SyntaxError {
        Condition first = all();
        if (!tokens.at(TokenKind.OR)) {
            return first;
        }
        List<Condition> operands = new ArrayList<>();
        operands.add(first);
        while (tokens.at(TokenKind.OR)) {
            tokens.take();
            operands.add(all());
        }
        return new Condition.Any(operands);
    }

    private Condition all() throws SyntaxError {
        Condition first = unary();
        if (!tokens.at(TokenKind.AND)) {
            return first;
        }
        List<Condition> operands = new ArrayList<>();
        operands.add(first);
        while (tokens.at(TokenKind.AND)) {
            tokens.take();
            operands.add(unary());
        }
        return new Condition.All(operands);
    }

    private Condition unary() throws SyntaxError {
        if (++nesting > MAX_NESTING) {
            throw tokens.error("an expression that is not nested deeper than " + MAX_NESTING + " levels");
        }
        try {
            if (tokens.at(TokenKind.NOT)) {
                tokens.take();
                return new Condition.Negation(unary());
            }
            if (tokens.at(TokenKind.OPEN)) {
                tokens.take();
                Condition inner = parse();
                tokens.expect(TokenKind.CLOSE, "')' or an operator");
                return inner;
            }
            return comparison();
        } finally {
            nesting--;
        }
    }

    private Condition comparison() throws SyntaxError {
        Operand left = tokens.operand();
        return switch (tokens.kind()) {
            case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                String operator = tokens.take().text();
                yield new Condition.Comparison(operator, left, tokens.operand());
            }
            default -> new Condition.Value(left);
        };
    }
}
