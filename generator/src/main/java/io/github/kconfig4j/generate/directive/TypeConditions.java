package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.pieces.AnalysedSource;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When each type is there that a Java source declares, those in methods aside. */
public final class TypeConditions {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<![\\w$.])(?:class|interface|enum|record)\\s+(?<name>\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)"
                    + "|[{};]");
    private static final String OTHER = "";

    private final String code;
    private final List<TextPiece> pieces;
    private final Map<String, Expr> conditions = new LinkedHashMap<>();
    /** For each open brace the type whose body it opens, or {@link #OTHER}. */
    private final Deque<String> open = new ArrayDeque<>();

    private TypeConditions(String code, List<TextPiece> pieces) {
        this.code = code;
        this.pieces = pieces;
    }

    /**
     * The conditions, by the types' binary names without their package, such as {@code Outer$Inner}; nothing if that cannot be
     * told since the branches of a template share brackets.
     */
    public static Map<String, Expr> of(AnalysedSource source) {
        List<TextPiece> pieces =
                source.pieces().stream().filter(piece -> !piece.value()).toList();
        String code = JavaText.of(source.source(), pieces).code();
        TypeConditions types = new TypeConditions(code, pieces);
        return types.read() ? types.conditions : Map.of();
    }

    /** Whether each brace has another one. */
    private boolean read() {
        String declared = OTHER;
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            switch (code.charAt(token.start())) {
                case '{' -> {
                    open.push(declared);
                    declared = OTHER;
                }
                case '}' -> {
                    if (open.poll() == null) {
                        return false;
                    }
                }
                case ';' -> declared = OTHER;
                default -> declared = declare(token);
            }
        }
        return open.isEmpty();
    }

    /** The full name of a type that is declared; {@link #OTHER} in a method. */
    private String declare(Matcher token) {
        if (open.contains(OTHER)) {
            return OTHER;
        }
        List<String> names = new ArrayList<>(open.stream().limit(1).toList());
        names.add(token.group("name"));
        String name = String.join("$", names);
        conditions.merge(name, conditionAt(token.start("name")), (one, other) -> Conditions.any(List.of(one, other)));
        return name;
    }

    private Expr conditionAt(int offset) {
        return TextPiece.conditionAt(pieces, offset).orElse(Expr.NO);
    }
}
