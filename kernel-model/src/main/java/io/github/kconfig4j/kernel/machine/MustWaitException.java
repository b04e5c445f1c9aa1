package io.github.kconfig4j.kernel.machine;

/**
 * Code cannot go on before somebody else does, and cannot stop in the middle: it is no {@link TaskCall}, or who would
 * have to go on is none. A schedule that placed it at this point has to place it later; anything else is a deadlock.
 */
public final class MustWaitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MustWaitException(String message) {
        super(message);
    }
}
