package io.github.kconfig4j.generate.pieces;

import freemarker.template.utility.StringUtil;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The built-ins of FreeMarker that a value may have: those that give text for text, whatever the text. */
public enum TextFunction {
    J_STRING(StringUtil::javaStringEnc),
    LOWER_CASE(text -> text.toLowerCase(Locale.ROOT)),
    UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
    CAP_FIRST(text -> withFirst(text, Character::toUpperCase)),
    UNCAP_FIRST(text -> withFirst(text, Character::toLowerCase)),
    TRIM(String::trim);

    /** By their names in a template. */
    public static final Map<String, TextFunction> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(each -> each.name().toLowerCase(Locale.ROOT), Function.identity()));

    private final UnaryOperator<String> function;

    TextFunction(UnaryOperator<String> function) {
        this.function = function;
    }

    String apply(String text) {
        return function.apply(text);
    }

    /** Changes the first character that is not white space. */
    private static String withFirst(String text, UnaryOperator<Character> change) {
        int first = 0;
        while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        return first == text.length()
                ? text
                : text.substring(0, first) + change.apply(text.charAt(first)) + text.substring(first + 1);
    }
}
