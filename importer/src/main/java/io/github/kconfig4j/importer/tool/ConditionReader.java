package io.github.kconfig4j.importer.tool;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.importer.tool.ConditionNode.Binary;
import io.github.kconfig4j.importer.tool.ConditionNode.Literal;
import io.github.kconfig4j.importer.tool.ConditionNode.Opposite;
import io.github.kconfig4j.importer.tool.ConditionNode.Ref;
import io.github.kconfig4j.importer.tool.ConditionNode.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** Reads one condition. */
final class ConditionReader {
    /** What JCP calls what it knows itself. */
    private static final List<String> OWN = List.of("jcp.", "env.", "mvn.", "__");

    private static final int COMPARISON = 1;

    private final ConditionGrammar grammar;
    private final String text;
    private final int offset;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * A word of a condition.
     *
     * @param kind the name of its group
     */
    private record Token(String kind, String text, int offset) {
        boolean is(String other) {
            return text.equals(other) && !kind.equals("text");
        }
    }

    /** @param offset where the text begins in its source */
    ConditionReader(ConditionGrammar grammar, String text, int offset) {
        this.grammar = grammar;
        this.text = text;
        this.offset = offset;
    }

    /** @throws Untranslatable if Kconfig cannot say it */
    Condition read() {
        Matcher matcher = grammar.token().matcher(text);
        while (matcher.lookingAt()) {
            for (String kind : List.of("number", "text", "operator", "bracket", "name", "other")) {
                if (matcher.group(kind) != null) {
                    tokens.add(new Token(kind, matcher.group(kind), offset + matcher.start(kind)));
                }
            }
            matcher.region(matcher.end(), text.length());
        }
        if (tokens.isEmpty()) {
            throw refused(end(), "The condition is missing.", "Write the symbol that it depends on.");
        }
        ConditionNode node = expression(0);
        if (next < tokens.size()) {
            throw unexpected(tokens.get(next));
        }
        return ConditionTypes.condition(node);
    }

    private int end() {
        return offset + text.stripTrailing().length();
    }

    private Token take() {
        if (next == tokens.size()) {
            throw refused(
                    end(), "The condition ends too early.", "Write the rest: a symbol, a value or a closing bracket.");
        }
        return tokens.get(next++);
    }

    private ConditionNode expression(int level) {
        ConditionNode left = level > COMPARISON ? operand() : expression(level + 1);
        String first = "";
        while (level <= COMPARISON
                && next < tokens.size()
                && tokens.get(next).kind().equals("operator")
                && grammar.level(tokens.get(next).text()) == level) {
            Token operator = take();
            if (grammar == ConditionGrammar.ANTENNA && !first.isEmpty() && !first.equals(operator.text())) {
                throw refused(
                        operator.offset(),
                        "It is not known whether Antenna takes " + first + " or " + operator.text() + " first.",
                        "Write brackets.");
            }
            first = operator.text();
            left = new Binary(left, operator.text(), expression(level + 1), operator.offset());
        }
        return left;
    }

    private ConditionNode operand() {
        Token token = take();
        if (token.is("!")) {
            return new Opposite(operand());
        }
        if (token.is("(")) {
            ConditionNode inner = expression(0);
            Token close = take();
            if (!close.is(")")) {
                throw unexpected(close);
            }
            return inner;
        }
        return switch (token.kind()) {
            case "number" -> number(token, 1);
            case "text" -> new Literal(new Condition.Text(unquoted(token)), token.offset());
            case "name" -> name(token);
            default ->
                token.is("-") && next < tokens.size() && tokens.get(next).kind().equals("number")
                        ? number(take(), -1)
                        : defined(token);
        };
    }

    /** Antenna's {@code :defined(X)}. */
    private ConditionNode defined(Token token) {
        if (!token.is(":defined")) {
            throw unexpected(token);
        }
        Token open = take();
        Token name = take();
        Token close = take();
        if (!open.is("(") || !name.kind().equals("name") || !close.is(")")) {
            throw unexpected(open);
        }
        return new Ref(new Name(name.text(), name.offset()));
    }

    private ConditionNode number(Token token, int sign) {
        try {
            return new Literal(new Condition.Number(sign * Long.decode(decimal(token.text()))), token.offset());
        } catch (NumberFormatException e) {
            throw refused(token.offset(), "Kconfig has whole numbers only.", "Compare with a whole number.");
        }
    }

    /** A zero at the beginning says nothing. */
    private static String decimal(String number) {
        return number.matches("0\\d+") ? number.replaceFirst("^0+(?=\\d)", "") : number;
    }

    private String unquoted(Token token) {
        String inner = token.text().substring(1, token.text().length() - 1);
        if (inner.contains("\\")) {
            throw refused(token.offset(), "This text has an escape.", "Compare with a text that has none.");
        }
        return inner;
    }

    private ConditionNode name(Token token) {
        boolean isCall = next < tokens.size() && tokens.get(next).is("(");
        if (isCall || token.text().startsWith("$")) {
            throw refused(
                    token.offset(),
                    "Kconfig has no function " + token.text() + ".",
                    "Declare an option for what it finds out, and ask for that.");
        }
        if (token.text().equalsIgnoreCase("true") || token.text().equalsIgnoreCase("false")) {
            return new Truth(token.text().equalsIgnoreCase("true"));
        }
        if (grammar == ConditionGrammar.ANTENNA) {
            return new Ref(new Name(token.text(), token.offset()));
        }
        String name = token.text().toLowerCase(Locale.ROOT);
        checkOwn(name, token.offset());
        return new Ref(new Name(name, token.offset()));
    }

    /** @throws Untranslatable if JCP knows the value itself */
    static void checkOwn(String name, int offset) {
        if (OWN.stream().anyMatch(name::startsWith)) {
            throw refused(
                    offset,
                    "The value of " + name + " comes from JCP.",
                    "Declare an option for it, and give it that value.");
        }
    }

    private static Untranslatable unexpected(Token token) {
        return token.kind().equals("operator") && !token.is("!")
                ? refused(
                        token.offset(),
                        "Kconfig has no operator " + token.text() + ".",
                        "Declare an option for the result, and ask for that.")
                : refused(token.offset(), "'" + token.text() + "' is not expected here.", "Correct the condition.");
    }

    private static Untranslatable refused(int offset, String message, String hint) {
        return new Untranslatable(DiagnosticId.IMPORT_CONDITION, offset, message, hint);
    }
}
