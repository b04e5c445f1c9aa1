package io.github.kconfig4j.menuconfig.model;

/** Moves among buttons. */
final class Buttons {
    private Buttons() {}

    /** The button that has the focus after a key. */
    static int move(Key key, int focus, int count) {
        int step = 0;
        if (key == Key.Named.LEFT || key == Key.Named.BACK_TAB) {
            step = count - 1;
        } else if (key == Key.Named.RIGHT || key == Key.Named.TAB) {
            step = 1;
        }
        return count == 0 ? focus : (focus + step) % count;
    }
}
