package io.github.kconfig4j.menuconfig.model;

/** How many rows and columns the terminal has. */
public record Size(int rows, int columns) {
    /** The smallest in which something can be seen; a smaller one is drawn as if it were this. */
    public Size {
        rows = Math.max(rows, Layout.AROUND + 1);
        columns = Math.max(columns, 20);
    }

    /** How many lines of a page are seen at once. */
    public int lines() {
        return rows - Layout.AROUND;
    }

    /** How many columns a line has. */
    public int width() {
        return columns - 4;
    }
}
