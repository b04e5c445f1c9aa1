package io.github.kconfig4j.jvm;

/** The threads have used up the CPU time that they may use together: what would kill a process. */
public final class CpuLimitExceededException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CpuLimitExceededException() {
        super("The hard limit of CPU time was reached");
    }
}
