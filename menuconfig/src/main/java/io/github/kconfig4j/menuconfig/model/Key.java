package io.github.kconfig4j.menuconfig.model;

/** What a person does: presses a key or uses the mouse. */
public sealed interface Key {

    /** A key without a character. */
    enum Named implements Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        TAB,
        BACK_TAB,
        ESCAPE,
        BACKSPACE,
        DELETE,
        /** Takes the last change back. */
        UNDO,
        /** Makes it again. */
        REDO,
        /** Empties a field. */
        CLEAR,
        F1,
        F2,
        F3,
        F4,
        F5,
        F6,
        F7,
        F8,
        F9,
        F10,
        F11,
        F12
    }

    /** A character. */
    record Typed(int codePoint) implements Key {}

    /** The left button, at a row and a column from 0. */
    record Click(int row, int column) implements Key {}

    /** The wheel, by so many rows down. */
    record Wheel(int rows) implements Key {}

    /** The key of a character. */
    static Key of(char character) {
        return new Typed(character);
    }
}
