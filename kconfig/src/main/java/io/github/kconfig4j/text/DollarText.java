package io.github.kconfig4j.text;

import java.util.function.UnaryOperator;

/** A text in which {@code $NAME} stands for something: see {@code sym_expand_string_value} in the kernel up to 4.17. */
public final class DollarText {
    private DollarText() {}

    /** The text with what each name stands for; a name is as long as there are letters, digits and {@code _}. */
    public static String expand(String text, UnaryOperator<String> value) {
        StringBuilder expanded = new StringBuilder();
        int at = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
            expanded.append(text, at, dollar);
            at = dollar + 1;
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            expanded.append(value.apply(text.substring(dollar + 1, at)));
        }
        return expanded.append(text, at, text.length()).toString();
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
