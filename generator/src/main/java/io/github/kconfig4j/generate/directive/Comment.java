package io.github.kconfig4j.generate.directive;

/**
 * A comment of a file.
 *
 * @param isBlock whether it has an end of its own; if not, it ends with its line
 * @param start the offset of its first character
 * @param textStart the offset of what it says
 * @param textEnd the offset after what it says
 * @param end the offset after its last character; the end of a line is outside
 * @param alone whether nothing but blanks stands before and after it on its lines
 */
public record Comment(boolean isBlock, int start, int textStart, int textEnd, int end, boolean alone) {

    /** Whether the first character of what it says, but for blanks, is one of these. */
    boolean beginsWith(String characters, String source) {
        int first = textStart;
        while (first < textEnd && Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        return first < textEnd && characters.indexOf(source.charAt(first)) >= 0;
    }
}
