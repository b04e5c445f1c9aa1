package io.github.kconfig4j.kernel;

/**
 * Code cannot go on before somebody else does. Everything runs in turns, so it cannot wait here: a schedule that placed
 * it at this point has to place it later; anything else is a deadlock.
 */
public final class MustWaitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MustWaitException(String message) {
        super(message);
    }

    static MustWaitException lock(TaskStruct task, KernelLock lock, TaskStruct owner) {
        return new MustWaitException(task + " waits for ever for " + lock + ", held by " + owner);
    }
}
