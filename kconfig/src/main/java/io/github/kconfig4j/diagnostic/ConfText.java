package io.github.kconfig4j.diagnostic;

/**
 * What the kernel's own tool {@code conf} prints in the place of a {@link Diagnostic}.
 *
 * @param stream where it prints it
 * @param text the exact text, with its line ends; bytes that are no UTF-8 stand as the surrogates U+DC80 to U+DCFF
 */
public record ConfText(Stream stream, String text) {

    /** A standard stream. */
    public enum Stream {
        /** Standard output. */
        STDOUT,
        /** Standard error output. */
        STDERR
    }

    /** Text on standard error output, a line end added. */
    public static ConfText stderr(String line) {
        return new ConfText(Stream.STDERR, line + "\n");
    }

    /** Text on standard output, a line end added. */
    public static ConfText stdout(String line) {
        return new ConfText(Stream.STDOUT, line + "\n");
    }
}
