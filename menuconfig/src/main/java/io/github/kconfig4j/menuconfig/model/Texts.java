package io.github.kconfig4j.menuconfig.model;

/** Moves in texts, where there is no cursor. */
final class Texts {
    private Texts() {}

    /** The first line that is seen after a key; it may be behind the end. */
    static int scrolled(Key key, int top, int seen) {
        if (key instanceof Key.Wheel wheel) {
            return top + wheel.rows();
        }
        if (key instanceof Key.Typed typed) {
            return typed.codePoint() == ' ' ? top + seen : top;
        }
        if (!(key instanceof Key.Named named)) {
            return top;
        }
        return switch (named) {
            case UP -> top - 1;
            case DOWN -> top + 1;
            case PAGE_UP -> top - seen;
            case PAGE_DOWN -> top + seen;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE / 2;
            default -> top;
        };
    }
}
