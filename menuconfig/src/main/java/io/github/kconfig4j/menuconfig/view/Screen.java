package io.github.kconfig4j.menuconfig.view;

import io.github.kconfig4j.menuconfig.model.Size;
import io.github.kconfig4j.menuconfig.model.Widths;
import java.util.Arrays;

/**
 * A screen full of cells. A character that takes two columns has the first cell, and the second one is empty. Not
 * thread-safe.
 */
public final class Screen {
    private static final String BEHIND_WIDE = "";

    private final Size size;
    private final String[][] texts;
    private final Look[][] looks;
    private int cursorRow = -1;
    private int cursorColumn;

    Screen(Size size) {
        this.size = size;
        this.texts = new String[size.rows()][size.columns()];
        this.looks = new Look[size.rows()][size.columns()];
        for (int row = 0; row < size.rows(); row++) {
            Arrays.fill(texts[row], " ");
            Arrays.fill(looks[row], Look.PLAIN);
        }
    }

    /** Its size. */
    public Size size() {
        return size;
    }

    /** What a cell holds: a character with its combining marks; nothing behind one that takes two cells. */
    public String text(int row, int column) {
        return texts[row][column];
    }

    /** How a cell looks. */
    public Look look(int row, int column) {
        return looks[row][column];
    }

    /** The row of the terminal's own cursor, -1 if it is not to be seen. */
    public int cursorRow() {
        return cursorRow;
    }

    /** Its column. */
    public int cursorColumn() {
        return cursorColumn;
    }

    void cursor(int row, int column) {
        cursorRow = row;
        cursorColumn = Math.min(column, size.columns() - 1);
    }

    /** Gives a row one look, from a column to before another one. */
    void fill(int row, int from, int to, Look look) {
        for (int column = from; column < Math.min(to, size.columns()); column++) {
            texts[row][column] = " ";
            looks[row][column] = look;
        }
    }

    /** Writes a text, as far as it fits before a column. Returns the column behind it. */
    int write(int row, int from, int end, String text, Look look) {
        int column = from;
        int limit = Math.min(end, size.columns());
        for (int i = 0; i < text.length() && row < size.rows(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            int width = Widths.of(codePoint);
            if (width == 0) {
                combine(row, column, codePoint);
                continue;
            }
            if (column + width > limit) {
                return column;
            }
            texts[row][column] = shown(codePoint);
            looks[row][column] = look;
            for (int i2 = 1; i2 < width; i2++) {
                texts[row][column + i2] = BEHIND_WIDE;
                looks[row][column + i2] = look;
            }
            column += width;
        }
        return column;
    }

    private void combine(int row, int column, int mark) {
        int before = column - 1;
        while (before > 0 && texts[row][before].equals(BEHIND_WIDE)) {
            before--;
        }
        if (before >= 0 && column <= size.columns()) {
            texts[row][before] += Character.toString(mark);
        }
    }

    /** What would move the cursor or is no character is shown as a question mark. */
    private static String shown(int codePoint) {
        boolean control = Character.isISOControl(codePoint);
        boolean alone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return control || alone ? "?" : Character.toString(codePoint);
    }

    /** Changes how cells look, and leaves what they hold. */
    void look(int row, int from, int to, Look look) {
        Arrays.fill(looks[row], Math.max(0, from), Math.max(Math.max(0, from), Math.min(to, size.columns())), look);
    }

    /** A row's text. */
    public String row(int row) {
        return String.join("", texts[row]);
    }
}
