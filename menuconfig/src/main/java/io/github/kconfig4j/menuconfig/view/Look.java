package io.github.kconfig4j.menuconfig.view;

/** How a cell looks, whatever colours the terminal has. */
public enum Look {
    PLAIN,
    TITLE,
    PATH,
    FRAME,
    HEADING,
    FIXED,
    CHANGED,
    COMMENT,
    FIELD,
    WRONG,
    /** The letter by which a line is found. */
    HOT,
    /** The line that the cursor is on. */
    CURSOR,
    /** The letter in it. */
    HOT_CURSOR,
    BUTTON,
    /** The button that Enter presses. */
    FOCUS,
    NOTE,
    MESSAGE,
    NUMBER,
    FUNCTION
}
