package io.github.kconfig4j.menuconfig.model;

/** A place in a list that is longer than what is seen of it. */
record Scroll(int cursor, int top) {
    static final Scroll START = new Scroll(0, 0);

    /** The same within a list of so many lines, of which so many are seen at once. */
    Scroll within(int lines, int seen) {
        int at = Math.max(0, Math.min(cursor, lines - 1));
        int lowest = Math.max(0, Math.min(at, lines - seen));
        int first = Math.min(Math.max(top, at - seen + 1), at);
        return new Scroll(at, Math.max(0, Math.min(first, Math.max(lowest, lines - seen))));
    }

    /** With the cursor on another line. */
    Scroll to(int line) {
        return new Scroll(line, top);
    }

    /** Where a key for moving leads to; the same for any other key. */
    Scroll move(Key key, int lines, int seen) {
        if (key instanceof Key.Wheel wheel) {
            return to(cursor + wheel.rows()).within(lines, seen);
        }
        if (!(key instanceof Key.Named named)) {
            return this;
        }
        int at = switch (named) {
            case UP -> cursor - 1;
            case DOWN -> cursor + 1;
            case PAGE_UP -> cursor - seen + 1;
            case PAGE_DOWN -> cursor + seen - 1;
            case HOME -> 0;
            case END -> lines - 1;
            default -> cursor;
        };
        return to(at).within(lines, seen);
    }
}
