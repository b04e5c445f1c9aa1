package io.github.kconfig4j.modes;

/** The input has ended and no question can be answered any more. Never leaves this package. */
final class EndOfInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EndOfInputException() {
        super("No answer is left and the value as it is cannot be accepted", null, false, false);
    }
}
