package io.github.kconfig4j.importer.tool;

import java.util.ArrayList;
import java.util.List;

/**
 * The block comments of a source as munge finds them, which does not know Java: no comment begins for it on a line that has
 * {@code //} before it, or an odd number of quotes.
 */
final class MungeComments {
    private MungeComments() {}

    /**
     * A comment.
     *
     * @param start the offset of its first character
     * @param end the offset after its last
     */
    record Range(int start, int end) {}

    /** All of them, in order. */
    static List<Range> in(String text) {
        List<Range> comments = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = start(text, at, at);
            int close = start < 0 ? -1 : text.indexOf("*/", start);
            if (close < 0) {
                break;
            }
            comments.add(new Range(start, close + 2));
            at = close + 2;
        }
        return comments;
    }

    /** @param rest where the text begins that munge still has to do with; what was before it has no say */
    private static int start(String text, int rest, int from) {
        int next = text.indexOf("/*", from);
        while (next >= 0 && !isSeen(text, rest, next)) {
            next = text.indexOf("/*", next + 1);
        }
        return next;
    }

    private static boolean isSeen(String text, int rest, int comment) {
        int lineStart = Math.max(rest, text.lastIndexOf('\n', comment));
        // With the slash and the star, so that a slash before them counts.
        String before = text.substring(lineStart, comment + 2);
        return comment == rest
                || !before.contains("//")
                        && before.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
