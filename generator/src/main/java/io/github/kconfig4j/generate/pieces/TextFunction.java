package io.github.kconfig4j.generate.pieces;

import freemarker.template.utility.StringUtil;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What may be done with the text of a value before it is written, whatever the text. */
public enum TextFunction {
    J_STRING(StringUtil::javaStringEnc),
    LOWER_CASE(text -> text.toLowerCase(Locale.ROOT)),
    UPPER_CASE(text -> text.toUpperCase(Locale.ROOT)),
    CAP_FIRST(text -> withFirst(text, Character::toUpperCase)),
    UNCAP_FIRST(text -> withFirst(text, Character::toLowerCase)),
    TRIM(String::trim),
    /** So that {@link java.util.Properties} reads it as a value. */
    PROPERTIES(Escapes::properties),
    /** For a text or an attribute of XML and HTML. */
    XML(Escapes::xml),
    /** For a string of JSON, JavaScript or YAML in double quotes. */
    JSON(Escapes::json);

    /** Those of a template, which are built-ins of FreeMarker, by their names there. */
    public static final Map<String, TextFunction> IN_TEMPLATES = byName(EnumSet.range(J_STRING, TRIM));

    /** Those of an ordinary resource, by their names there. */
    public static final Map<String, TextFunction> IN_RESOURCES = byName(EnumSet.allOf(TextFunction.class));

    private final UnaryOperator<String> function;

    TextFunction(UnaryOperator<String> function) {
        this.function = function;
    }

    private static Map<String, TextFunction> byName(Set<TextFunction> functions) {
        return functions.stream().collect(Collectors.toUnmodifiableMap(TextFunction::nameInFiles, Function.identity()));
    }

    /** As it is written in a file. */
    public String nameInFiles() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is there so that a text is read as it was. */
    public boolean isEscape() {
        return this == J_STRING || compareTo(PROPERTIES) >= 0;
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
