package io.github.kconfig4j.generate.files;

/** Texts as lines of a file, whatever characters are in them. */
public final class Lines {
    private Lines() {}

    /** Adds a text so that it has no end of a line in it. */
    public static void append(String text, StringBuilder line) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\\') {
                line.append(text, plain, i).append('\\').append(c == '\n' ? 'n' : c == '\r' ? 'r' : c);
                plain = i + 1;
            }
        }
        line.append(text, plain, text.length());
    }

    /** The text that {@link #append} made a line of. */
    public static String read(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                char escaped = line.charAt(i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
