package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;

/**
 * An entry as a menu shows it.
 *
 * @param node the entry
 * @param depth how many entries of the same menu it is below
 * @param mark the value, as mconf marks it
 * @param tail what stands behind the prompt
 * @param kind how it is to look
 */
record Entry(MenuNode node, int depth, String mark, String tail, Line.Kind kind) {
    private static final int MARK_WIDTH = 3;

    /** The line: a sign if the value is not the default, the mark, the prompt. */
    Line line() {
        StringBuilder text = new StringBuilder(kind == Line.Kind.CHANGED ? "~" : " ");
        text.append(mark).append(" ".repeat(Math.max(0, MARK_WIDTH - mark.length())));
        text.append(" ".repeat(2 * depth + 1));
        int start = text.length();
        text.append(shown()).append(tail);
        return new Line(text.toString(), kind, kind == Line.Kind.COMMENT ? -1 : hot(text, start));
    }

    private String shown() {
        return node.kind() == MenuNode.Kind.COMMENT ? "*** " + prompt(node) + " ***" : prompt(node);
    }

    private static int hot(CharSequence text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The letter by which it is found, in lower case; 0 without one. */
    int letter() {
        Line line = line();
        return line.hot() < 0 ? 0 : Character.toLowerCase(line.text().charAt(line.hot()));
    }

    /** What an entry is called. */
    static String prompt(MenuNode node) {
        return node.prompt()
                .map(Property.Prompt::text)
                .orElseGet(() -> node.symbol().map(Object::toString).orElse(""));
    }
}
