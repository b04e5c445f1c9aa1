package io.github.kconfig4j.product.declared;

/** Reads heads of declarations in a text of Java. */
final class HeadText {
    private final String text;

    HeadText(String text) {
        this.text = text;
    }

    /** Where the body of a type begins whose name stands at an offset; braces in annotations and comments are none. */
    int bodyAfter(int offset) {
        int depth = 0;
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '/' || c == '"') {
                i = behind(i) - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == '{' && depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** The offset behind a comment or a string that begins here; behind the character if none does. */
    private int behind(int at) {
        if (text.startsWith("//", at)) {
            return after(text.indexOf('\n', at), 1);
        }
        if (text.startsWith("/*", at)) {
            return after(text.indexOf("*/", at + 2), 2);
        }
        if (text.charAt(at) != '"') {
            return at + 1;
        }
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + 1);
    }

    private int after(int found, int length) {
        return found < 0 ? text.length() : found + length;
    }

    /** A type without its arguments and without blanks. */
    static String withoutArguments(String type) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : type.toCharArray()) {
            depth += c == '<' ? 1 : 0;
            if (depth == 0 && !Character.isWhitespace(c)) {
                plain.append(c);
            }
            depth -= c == '>' ? 1 : 0;
        }
        return plain.toString();
    }
}
