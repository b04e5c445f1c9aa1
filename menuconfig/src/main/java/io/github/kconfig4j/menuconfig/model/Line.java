package io.github.kconfig4j.menuconfig.model;

/**
 * A line of a page.
 *
 * @param text the text, without its place in the frame
 * @param kind how it is to look
 * @param hot the index of the letter by which it is found, or -1
 */
public record Line(String text, Kind kind, int hot) {
    /** What a line is. */
    public enum Kind {
        /** Plain text. */
        TEXT,
        /** An entry that can be changed or entered. */
        ENTRY,
        /** An entry that cannot be changed, or is shown only because all are. */
        FIXED,
        /** An entry that somebody has set to another value than its default. */
        CHANGED,
        /** A comment or title among entries. */
        COMMENT,
        /** Where a person types. */
        FIELD,
        /** What is wrong with what was typed. */
        WRONG
    }

    /** Plain text. */
    static Line text(String text) {
        return new Line(text, Kind.TEXT, -1);
    }

    /** A line that is found by no letter. */
    static Line of(String text, Kind kind) {
        return new Line(text, kind, -1);
    }
}
