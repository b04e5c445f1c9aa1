package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of a whole file: {@code #file if EXPR} before all else. */
final class WholeFile {
    private static final Pattern IF = Pattern.compile("if\\b\\s*(?<condition>\\S.*)", Pattern.DOTALL);

    private WholeFile() {}

    /** The directive, if the first part that is not only comments or blank is one. */
    static Optional<Directive> in(SourceText source, List<Comment> comments, List<Part> parts) {
        for (Part part : parts) {
            if (part instanceof Part.File file) {
                return Optional.of(file.directive());
            }
            if (!(part instanceof Part.Text text) || !isOnlyComments(source.text(), comments, text)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOnlyComments(String source, List<Comment> comments, Part.Text text) {
        int code = text.firstCode(source, comments);
        // A file of XML begins with what is neither a comment nor an element.
        return code == text.end()
                || source.startsWith("<?xml", code)
                        && source.substring(code, text.end())
                                .strip()
                                .matches("(?s)<\\?xml[^>]*\\?>(\\s*<!DOCTYPE[^>]*>)?");
    }

    /** Both conditions: that which the file has from outside, and its own. */
    static Expr condition(Directive directive, Expr outer, ConditionParser parser, List<Diagnostic> diagnostics) {
        Excerpt argument = directive.argument();
        Matcher matcher = IF.matcher(argument.text());
        if (!matcher.matches()) {
            diagnostics.add(argument.source()
                    .error(
                            DiagnosticId.DIRECTIVE_SYNTAX,
                            Places.keyword(directive),
                            "#file is followed by 'if' and a condition.")
                    .withHint("Write // #file if X."));
            return outer;
        }
        Excerpt text = argument.part(matcher.start("condition"), matcher.end("condition"));
        return parser.parse(text, diagnostics)
                .map(own -> Conditions.within(outer, own))
                .orElse(outer);
    }
}
