package io.github.kconfig4j.generate.template;

import io.github.kconfig4j.generate.pieces.TextFunction;
import io.github.kconfig4j.generate.pieces.ValueTag;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags and values that a template may have, read from its text, because FreeMarker's tree gives expressions only in
 * a canonical form with other escapes.
 */
final class TagSyntax {
    private static final String LITERAL =
            "(?<literal>r\"[^\"]*\"|r'[^']*'|\"(?:[^\"\\\\]++|\\\\.)*+\"|'(?:[^'\\\\]++|\\\\.)*+')";
    private static final Pattern CONDITION =
            Pattern.compile("<#(?:if|else[iI]f)\\s+config\\s*\\(\\s*" + LITERAL + "\\s*\\)\\s*>", Pattern.DOTALL);
    private static final Pattern ELSE = Pattern.compile("<#else\\s*/?>");
    private static final Pattern VALUE = Pattern.compile(
            "\\$\\{\\s*CONFIG\\s*\\[\\s*" + LITERAL + "\\s*\\](?<builtins>(?:\\s*\\?\\s*\\w+)*)\\s*\\}",
            Pattern.DOTALL);
    private static final String PLAIN_ELSE = "<#else>";
    private static final Pattern BUILTIN = Pattern.compile("\\w+");

    private TagSyntax() {}

    /** Whether the branch at this offset is an {@code #else}. */
    static boolean isElse(SourceText source, int offset) {
        return source.text().startsWith(PLAIN_ELSE, offset)
                || at(ELSE, source, offset).lookingAt();
    }

    /** The condition of the branch at this offset, if it is one call of {@code config} with a constant text. */
    static Optional<Excerpt> condition(SourceText source, int offset) {
        int end = PlainTokens.endOfCondition(source.text(), offset);
        if (end >= 0) {
            return Optional.of(source.excerpt(source.text().indexOf('"', offset) + 1, end));
        }
        Matcher tag = at(CONDITION, source, offset);
        return tag.lookingAt() ? literal(source, tag) : Optional.empty();
    }

    /** What {@code ${CONFIG["X"]}} says, if the value has this form. */
    static Optional<ValueTag> value(SourceText source, int start, int end) {
        Matcher value = at(VALUE, source, start).region(start, end);
        if (!value.matches()) {
            return Optional.empty();
        }
        List<TextFunction> functions = new ArrayList<>();
        Matcher builtin = BUILTIN.matcher(value.group("builtins"));
        while (builtin.find()) {
            TextFunction function = TextFunction.IN_TEMPLATES.get(builtin.group());
            if (function == null) {
                return Optional.empty();
            }
            functions.add(function);
        }
        return literal(source, value).map(name -> new ValueTag(name, List.copyOf(functions)));
    }

    private static Matcher at(Pattern pattern, SourceText source, int offset) {
        return pattern.matcher(source.text()).region(offset, source.text().length());
    }

    /** The text that a string literal stands for; empty if it holds an interpolation or an unknown escape. */
    private static Optional<Excerpt> literal(SourceText source, Matcher matcher) {
        String text = source.text();
        int start = matcher.start("literal");
        int end = matcher.end("literal") - 1;
        if (text.charAt(start) == 'r') {
            return Optional.of(source.excerpt(start + 2, end));
        }
        String inner = text.substring(start + 1, end);
        if (inner.contains("${") || inner.contains("#{")) {
            return Optional.empty();
        }
        return inner.indexOf('\\') < 0 ? Optional.of(source.excerpt(start + 1, end)) : unescape(source, start + 1, end);
    }

    private static Optional<Excerpt> unescape(SourceText source, int start, int end) {
        Excerpt.Builder result = new Excerpt.Builder(source);
        for (int i = start; i < end; i++) {
            char c = source.text().charAt(i);
            if (c != '\\') {
                result.add(c, i);
                continue;
            }
            int escape = "\"'\\glantrfb{=".indexOf(source.text().charAt(i + 1));
            if (escape < 0) {
                return Optional.empty();
            }
            result.add("\"'\\><&\n\t\r\f\b{=".charAt(escape), i++);
        }
        return Optional.of(result.end(end));
    }
}
