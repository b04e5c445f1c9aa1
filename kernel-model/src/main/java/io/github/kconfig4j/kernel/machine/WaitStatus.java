package io.github.kconfig4j.kernel.machine;

/**
 * How a process ended, as {@code wait4} tells.
 *
 * @param exitStatus {@code WEXITSTATUS}; 0 if a signal has killed it
 * @param termsig {@code WTERMSIG}: the signal that has killed it; 0 if it has exited
 */
public record WaitStatus(int exitStatus, int termsig) {
    /** {@code WIFSIGNALED}. */
    public boolean isSignaled() {
        return termsig != 0;
    }

    @Override
    public String toString() {
        return isSignaled() ? "signal " + termsig : "exit " + exitStatus;
    }
}
