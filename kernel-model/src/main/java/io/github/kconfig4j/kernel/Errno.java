package io.github.kconfig4j.kernel;

/** The error numbers that the modelled system calls return. */
public enum Errno {
    EPERM(1),
    ESRCH(3),
    EINTR(4),
    EAGAIN(11),
    EINVAL(22),
    EOPNOTSUPP(95);

    private final int number;

    Errno(int number) {
        this.number = number;
    }

    /** The positive number; a system call returns its negative. */
    public int number() {
        return number;
    }
}
