package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modifiers of which some have a condition. Formatters sort modifiers and leave the comments between them where they are: if
 * the order is not the usual one, another modifier would get the condition.
 */
final class Modifiers {
    /** The order in which the Java Language Specification names them, which is that of formatters. */
    private static final List<String> ORDER = List.of(
            "public",
            "protected",
            "private",
            "abstract",
            "default",
            "static",
            "sealed",
            "non-sealed",
            "final",
            "transient",
            "volatile",
            "synchronized",
            "native",
            "strictfp");

    private static final String ONE = "(?:" + String.join("|", ORDER) + ")";
    private static final Pattern SEVERAL = Pattern.compile("(?<![\\w$.-])" + ONE + "(?:\\s+" + ONE + ")+(?![\\w$])");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private Modifiers() {}

    /** @param code the source as a formatter sees it, with blanks where comments and literals are */
    static void check(SourceText source, String code, List<TextPiece> pieces, List<Diagnostic> diagnostics) {
        if (!isWordCut(code, pieces)) {
            return;
        }
        Matcher several = SEVERAL.matcher(code);
        while (several.find()) {
            List<Integer> places = new ArrayList<>();
            List<Optional<Expr>> conditions = new ArrayList<>();
            Matcher word = WORD.matcher(code).region(several.start(), several.end());
            while (word.find()) {
                places.add(ORDER.indexOf(word.group()));
                conditions.add(TextPiece.conditionAt(pieces, word.start()));
            }
            if (conditions.stream().distinct().count() > 1
                    && !places.stream().sorted().toList().equals(places)) {
                diagnostics.add(source.error(
                                DiagnosticId.DIRECTIVE_PLACE,
                                several.start(),
                                "A formatter that sorts these modifiers would give the condition to another one.")
                        .withHint("Write them in the usual order: " + String.join(" ", ORDER) + "."));
            }
        }
    }

    /** Whether a piece ends behind what may be a modifier: else no modifiers have two conditions, and nothing is searched for. */
    private static boolean isWordCut(String code, List<TextPiece> pieces) {
        for (TextPiece piece : pieces) {
            int last = piece.end() - 1;
            while (last >= 0 && Character.isWhitespace(code.charAt(last))) {
                last--;
            }
            if (last >= 0 && Character.isLetter(code.charAt(last))) {
                return true;
            }
        }
        return false;
    }
}
