package io.github.kconfig4j.menuconfig.model;

import java.util.List;

/**
 * What a page shows.
 *
 * @param title what stands in the frame
 * @param lines all lines
 * @param top the index of the first line that is seen
 * @param cursor the index of the line that is marked, or -1
 * @param caret the index in the marked line's text before which a person types, or -1
 * @param buttons their labels
 * @param focus the index of the button that Enter presses, or -1
 * @param note what is said below unless there is a message
 */
public record Body(
        String title, List<Line> lines, int top, int cursor, int caret, List<String> buttons, int focus, String note) {
    /** Copies the lists. */
    public Body {
        lines = List.copyOf(lines);
        buttons = List.copyOf(buttons);
    }
}
