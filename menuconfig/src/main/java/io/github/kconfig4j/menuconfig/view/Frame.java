package io.github.kconfig4j.menuconfig.view;

/**
 * The characters of a frame, and those that stand for what does not fit.
 *
 * @param horizontal the upper and lower edge
 * @param vertical the left and right edge
 * @param corners upper left, upper right, lower left, lower right
 * @param more what a text ends with that goes on
 * @param step what stands between the parts of a path
 */
public record Frame(String horizontal, String vertical, String corners, String more, String step) {
    /** With lines, for a terminal that has all characters. */
    public static final Frame LINES = new Frame("─", "│", "┌┐└┘", "…", " → ");
    /** For one that has ASCII only. */
    public static final Frame ASCII = new Frame("-", "|", "++++", ">", " > ");

    String corner(int index) {
        return corners.substring(index, index + 1);
    }
}
