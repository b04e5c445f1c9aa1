package io.github.kconfig4j.kernel;

/** A system call failed. What it would have changed is unchanged. */
public final class ErrnoException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    public ErrnoException(Errno errno, String why) {
        super(errno + ": " + why);
        this.errno = errno;
    }

    public Errno errno() {
        return errno;
    }
}
