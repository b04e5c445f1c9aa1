package io.github.kconfig4j.shell;

import io.github.kconfig4j.text.ByteText;
import java.util.Arrays;

/** What {@code $(shell,...)} makes of a command's standard output. */
public final class ShellText {
    private static final int MAX_OUTPUT = 4095;

    private ShellText() {}

    /** At most 4095 bytes, up to a NUL; line ends at the end dropped, the others made blanks. */
    public static String of(Shell.Output output) {
        byte[] bytes = Arrays.copyOf(output.stdout(), Math.min(output.stdout().length, MAX_OUTPUT));
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == '\n') {
            length--;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                bytes[i] = ' ';
            } else if (bytes[i] == 0) {
                length = i;
            }
        }
        return ByteText.decode(Arrays.copyOf(bytes, length));
    }
}
