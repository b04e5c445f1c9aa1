package io.github.kconfig4j.generate.pieces;

/** Writes texts so that readers of some formats read them as they were. */
final class Escapes {
    private Escapes() {}

    /** A value of a properties file, in whatever encoding that is read. */
    static String properties(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case ' ' -> escaped.append(i == 0 ? "\\ " : " ");
                case '\\', '=', ':', '#', '!' -> escaped.append('\\').append(c);
                case '\t' -> escaped.append("\\t");
                case '\f' -> escaped.append("\\f");
                default -> append(c, c < ' ' || c > '~', escaped);
            }
        }
        return escaped.toString();
    }

    /** What stands between tags or in the quotes of an attribute. */
    static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** What stands in the quotes of a string; in a script within HTML as well. */
    static String json(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append(c);
                case '\t' -> escaped.append("\\t");
                default -> append(c, c < ' ' || c == '<' || c == '\u2028' || c == '\u2029', escaped);
            }
        }
        return escaped.toString();
    }

    private static void append(char c, boolean asNumber, StringBuilder escaped) {
        if (asNumber) {
            escaped.append(String.format("\\u%04x", (int) c));
        } else {
            escaped.append(c);
        }
    }
}
