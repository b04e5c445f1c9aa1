package io.github.kconfig4j.inspection;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Prints JSON (RFC 8259). Besides what must be escaped also {@code <} and the line ends of JavaScript are, so that
 * the text can stand in a page, and halves of surrogate pairs, so that it can be written as UTF-8.
 */
final class JsonText {
    private static final String NAMED = "\"\\\b\f\n\r\t";
    private static final String NAMES = "\"\\bfnrt";

    private final StringBuilder text = new StringBuilder();
    private final String indent;
    private final String colon;

    private JsonText(String indent, String colon) {
        this.indent = indent;
        this.colon = colon;
    }

    static String of(Json value) {
        JsonText printer = new JsonText("  ", ": ");
        printer.append(value, "\n");
        return printer.text.append('\n').toString();
    }

    /** Without blanks and line ends, for a page. */
    static String compact(Json value) {
        JsonText printer = new JsonText("", ":");
        printer.append(value, "");
        return printer.text.toString();
    }

    private void append(Json value, String newline) {
        if (value instanceof Json.Text string) {
            append(string.value());
        } else if (value instanceof Json.Whole number) {
            text.append(number.value());
        } else if (value instanceof Json.Flag flag) {
            text.append(flag.value());
        } else if (value instanceof Json.Items items) {
            append(items.values(), newline);
        } else if (value instanceof Json.Members members) {
            append(members.values(), newline);
        }
    }

    private void append(List<Json> items, String newline) {
        if (items.isEmpty()) {
            text.append("[]");
            return;
        }
        text.append('[');
        for (Iterator<Json> rest = items.iterator(); rest.hasNext(); ) {
            text.append(newline).append(indent);
            append(rest.next(), newline + indent);
            text.append(rest.hasNext() ? "," : newline);
        }
        text.append(']');
    }

    private void append(Map<String, Json> members, String newline) {
        if (members.isEmpty()) {
            text.append("{}");
            return;
        }
        text.append('{');
        for (Iterator<Map.Entry<String, Json>> rest = members.entrySet().iterator(); rest.hasNext(); ) {
            Map.Entry<String, Json> member = rest.next();
            text.append(newline).append(indent);
            append(member.getKey());
            text.append(colon);
            append(member.getValue(), newline + indent);
            text.append(rest.hasNext() ? "," : newline);
        }
        text.append('}');
    }

    private void append(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int named = NAMED.indexOf(c);
            if (named >= 0) {
                text.append('\\').append(NAMES.charAt(named));
            } else if (c < ' ' || "<\u007f\u2028\u2029".indexOf(c) >= 0 || isHalf(string, i)) {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(Character.forDigit(c >> shift & 0xf, 16));
                }
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isHalf(String string, int i) {
        char c = string.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == string.length() || !Character.isLowSurrogate(string.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(string.charAt(i - 1)));
    }
}
