package io.github.kconfig4j.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens of one line; what is not as it must be ends the reading. */
final class LineCursor {
    private final LineMessages messages;
    private final List<Token> tokens;
    private int at = 1;

    LineCursor(List<Token> tokens, LineMessages messages) {
        this.tokens = tokens;
        this.messages = messages;
    }

    TokenKind first() {
        return tokens.get(0).kind();
    }

    Token keyword() {
        return tokens.get(0);
    }

    private Token current() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    boolean isAtEnd() {
        return current().kind() == TokenKind.END_OF_LINE;
    }

    /** Whether a text is next. */
    boolean atText() {
        return current().kind() == TokenKind.TEXT;
    }

    /** Takes the token if it is of that kind. */
    boolean take(TokenKind kind) {
        boolean is = current().kind() == kind;
        at += is ? 1 : 0;
        return is;
    }

    private Token take() {
        Token token = current();
        at++;
        return token;
    }

    void expectEnd() {
        if (!isAtEnd()) {
            throw messages.cannotParse("extra tokens at end of line");
        }
    }

    /** A text, whatever follows. */
    String text(String otherwise) {
        if (!atText()) {
            throw messages.cannotParse(otherwise);
        }
        return take().text();
    }

    /** A text and nothing behind it. */
    String lastText() {
        String text = text("expected string");
        expectEnd();
        return text;
    }

    /** A name that is no constant. */
    Operand name(String otherwise) {
        if (!isSymbol(current()) || isConstant(current())) {
            throw messages.cannotParse(otherwise);
        }
        return new Operand(take());
    }

    /** A name or constant. */
    Operand symbol() {
        if (!isSymbol(current())) {
            throw messages.cannotParse("expected symbol");
        }
        return new Operand(take());
    }

    private static boolean isSymbol(Token token) {
        return token.kind() == TokenKind.WORD || token.kind() == TokenKind.QUOTED;
    }

    private static boolean isConstant(Token token) {
        return token.kind() == TokenKind.QUOTED || List.of("n", "m", "y").contains(token.text());
    }

    /** {@code if} with a condition, or nothing; then the line ends. */
    Optional<Condition> lastIf() {
        Optional<Condition> condition =
                take(TokenKind.IF) ? Optional.of(new LineCondition(true).any()) : Optional.empty();
        expectEnd();
        return condition;
    }

    /** A condition, then the line ends. */
    Condition lastCondition() {
        Condition condition = new LineCondition(true).any();
        expectEnd();
        return condition;
    }

    /** The value of a default. */
    Condition value() {
        return new LineCondition(false).any();
    }

    private final class LineCondition {
        /** Whether {@code m} alone holds only where there are modules. */
        private final boolean needsModules;

        LineCondition(boolean needsModules) {
            this.needsModules = needsModules;
        }

        private Condition any() {
            List<Condition> operands = new ArrayList<>(List.of(all()));
            while (take(TokenKind.OR)) {
                operands.add(all());
            }
            return operands.size() == 1 ? operands.get(0) : new Condition.Any(operands);
        }

        private Condition all() {
            List<Condition> operands = new ArrayList<>(List.of(factor()));
            while (take(TokenKind.AND)) {
                operands.add(factor());
            }
            return operands.size() == 1 ? operands.get(0) : new Condition.All(operands);
        }

        private Condition factor() {
            Token token = take();
            if (isSymbol(token)) {
                return symbolOrComparison(token);
            }
            if (token.kind() == TokenKind.NOT) {
                return new Condition.Negation(factor());
            }
            if (token.kind() == TokenKind.OPEN) {
                Condition inner = any();
                if (take(TokenKind.CLOSE)) {
                    return inner;
                }
            }
            throw messages.cannotParse("malformed expression");
        }

        private Condition symbolOrComparison(Token token) {
            Operand left = new Operand(token);
            switch (current().kind()) {
                case EQUAL, UNEQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                    String sign = take().text();
                    return new Condition.Comparison(sign, left, symbol());
                }
                default -> {
                    Condition plain = new Condition.Value(left);
                    return needsModules && token.text().equals("m")
                            ? new Condition.All(List.of(plain, new Condition.Value(modules(token))))
                            : plain;
                }
            }
        }

        private Operand modules(Token m) {
            return new Operand(new Token(TokenKind.WORD, LineParser.MODULES, m.file(), m.line(), m.column(), null));
        }
    }
}
