package io.github.kconfig4j.generate.files;

import java.util.Optional;

/** Texts of several lines with a last line that shows whether they are whole and as they were written. */
public final class SealedText {
    private static final String SEAL = "end ";

    private SealedText() {}

    /** The text with that line. It ends with the end of a line. */
    public static String seal(String text) {
        return text + SEAL + FileHashes.of(text) + "\n";
    }

    /** The text without that line; empty if it is not as it was written. */
    public static Optional<String> open(String sealed) {
        int end = sealed.lastIndexOf('\n' + SEAL) + 1;
        String text = sealed.substring(0, end);
        return end > 0 && sealed.equals(seal(text)) ? Optional.of(text) : Optional.empty();
    }
}
