package io.github.kconfig4j.menuconfig.model;

/**
 * A text that a person edits.
 *
 * @param caret the index before which a person types, never within a character of two units
 */
record Field(String text, int caret) {
    /** The longest text that can be typed. */
    private static final int LONGEST = 4096;

    /** The caret is behind the text. */
    static Field of(String text) {
        return new Field(text, text.length());
    }

    /** What a key makes of it; the same for a key that edits nothing. */
    Field press(Key key) {
        if (key instanceof Key.Typed typed) {
            return type(typed.codePoint());
        }
        if (!(key instanceof Key.Named named)) {
            return this;
        }
        return switch (named) {
            case LEFT -> new Field(text, before());
            case RIGHT -> new Field(text, behind());
            case HOME -> new Field(text, 0);
            case END -> of(text);
            case BACKSPACE -> new Field(text.substring(0, before()) + text.substring(caret), before());
            case DELETE -> new Field(text.substring(0, caret) + text.substring(behind()), caret);
            case CLEAR -> of("");
            default -> this;
        };
    }

    private Field type(int codePoint) {
        if (Character.isISOControl(codePoint) || text.length() >= LONGEST) {
            return this;
        }
        String typed = Character.toString(codePoint);
        return new Field(text.substring(0, caret) + typed + text.substring(caret), caret + typed.length());
    }

    private int before() {
        return caret == 0 ? 0 : text.offsetByCodePoints(caret, -1);
    }

    private int behind() {
        return caret == text.length() ? caret : text.offsetByCodePoints(caret, 1);
    }
}
