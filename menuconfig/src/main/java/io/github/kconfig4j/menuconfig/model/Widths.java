package io.github.kconfig4j.menuconfig.model;

import org.jline.utils.WCWidth;

/** How many columns characters take: an ideograph takes two, a combining mark none. */
public final class Widths {
    private Widths() {}

    /** Of a character; what cannot be shown takes one, as {@code ?}. */
    public static int of(int codePoint) {
        int width = WCWidth.wcwidth(codePoint);
        return width < 0 ? 1 : width;
    }

    /** Of a text. */
    public static int of(String text) {
        return text.codePoints().map(Widths::of).sum();
    }

    /** The index behind what fits into some columns, at least one character. */
    static int end(String text, int columns) {
        int width = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            width += of(codePoint);
            if (width > columns && i > 0) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }
}
