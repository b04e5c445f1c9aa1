package io.github.kconfig4j.cli;

/** A mistake of the user that ends a command; its message is for the user, whole. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UserError(String message) {
        super(message);
    }
}
