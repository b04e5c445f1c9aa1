package io.github.kconfig4j.inspection.api;

/**
 * What changes for those who use an element, when one declaration takes the place of another.
 *
 * @param level what it does to them
 * @param text what changes, as the second half of a sentence that begins with the element
 */
public record Change(Level level, String text) {

    /** What a change does. */
    public enum Level {
        /** What is compiled already does not run, or not always. */
        BINARY,
        /** What is compiled already runs; compiling it again may fail. */
        SOURCE,
        /** Both work, but what is compiled already keeps an old value. */
        VALUE
    }
}
