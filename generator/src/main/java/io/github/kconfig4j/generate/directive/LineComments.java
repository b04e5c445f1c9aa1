package io.github.kconfig4j.generate.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The comments of a file of some other language that have a line of their own. What a line is a comment of is told by how it
 * begins; in such a language a line inside a text of several lines that looks like a comment is taken for one.
 *
 * @param opens the ways in which a comment begins, in lower case
 * @param close how it ends; empty: with its line
 */
record LineComments(List<String> opens, String close) {

    /** Comments that begin in one way. */
    LineComments(String open, String close) {
        this(List.of(open), close);
    }

    /** All that may hold a directive, in order. */
    List<Comment> in(String text) {
        List<Comment> comments = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = LineText.end(text, start);
            add(text, start, end, comments);
            start = end + 1;
        }
        return comments;
    }

    private void add(String text, int lineStart, int lineEnd, List<Comment> comments) {
        int start = lineStart;
        while (start < lineEnd && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = lineEnd;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        String line = text.substring(start, end).toLowerCase(Locale.ROOT);
        for (String open : opens) {
            if (line.startsWith(open) && line.endsWith(close) && line.length() >= open.length() + close.length()) {
                boolean isBlock = !close.isEmpty();
                int textStart = textStart(text, open, start + open.length(), end);
                comments.add(
                        new Comment(isBlock, start, textStart, end - close.length(), isBlock ? end : lineEnd, true));
                return;
            }
        }
    }

    /** Many begin a comment with more of the same: {@code ## text}. */
    private static int textStart(String text, String open, int start, int end) {
        int next = start;
        while (next < end && text.startsWith(open, next)) {
            next += open.length();
        }
        return next > start && next < end && Character.isWhitespace(text.charAt(next)) ? next : start;
    }
}
