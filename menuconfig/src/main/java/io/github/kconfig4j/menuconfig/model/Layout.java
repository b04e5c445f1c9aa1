package io.github.kconfig4j.menuconfig.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Where things are on the screen: known to what draws them and to what is done when one is clicked on. */
public final class Layout {
    /** The row of the first line of a page; above it are title, path and frame. */
    public static final int FIRST_LINE = 3;
    /** How many rows there are around the lines of a page. */
    static final int AROUND = FIRST_LINE + 4;

    private static final int GAP = 2;
    private static final List<String> FUNCTIONS =
            List.of("Help", "Info", "Keys", "All", "Back", "Save", "Load", "Find", "Exit", "Why", "Code", "Diff");

    private Layout() {}

    /** A text that begins at a column. */
    public record Placed(String text, int column) {
        /** The column behind it. */
        public int end() {
            return column + text.length();
        }
    }

    /** The row of the frame's lower edge. */
    public static int lowerEdge(Size size) {
        return FIRST_LINE + size.lines();
    }

    /** The row of the buttons. */
    public static int buttons(Size size) {
        return lowerEdge(size) + 1;
    }

    /** The row in which something is said. */
    public static int note(Size size) {
        return lowerEdge(size) + 2;
    }

    /** The row of the function keys, the last one. */
    public static int functions(Size size) {
        return size.rows() - 1;
    }

    /** The buttons, centred. */
    public static List<Placed> buttons(Size size, List<String> labels) {
        List<String> texts = labels.stream().map(Layout::button).toList();
        int width = texts.stream().mapToInt(t -> t.length() + GAP).sum() - GAP;
        return place(texts, Math.max(0, (size.columns() - width) / 2), GAP);
    }

    private static String button(String label) {
        return "<" + (label.length() < "Select".length() ? " " + label + " " : label) + ">";
    }

    /** The function keys, each its number and what it does. */
    public static List<Placed> functionKeys() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < FUNCTIONS.size(); i++) {
            texts.add((i + 1) + FUNCTIONS.get(i));
        }
        return place(texts, 0, 1);
    }

    private static List<Placed> place(List<String> texts, int start, int gap) {
        List<Placed> placed = new ArrayList<>();
        int column = start;
        for (String text : texts) {
            placed.add(new Placed(text, column));
            column += text.length() + gap;
        }
        return placed;
    }

    /** Which of some texts is at a column. */
    static OptionalInt at(List<Placed> texts, int column) {
        for (int i = 0; i < texts.size(); i++) {
            if (column >= texts.get(i).column() && column < texts.get(i).end()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
