package io.github.kconfig4j.conf;

/** No question can be answered any more, which was said. Never leaves this package. */
final class EndOfInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndOfInputException() {
        super("No answer is left", null, false, false);
    }
}
