package io.github.kconfig4j.kernel;

/** The system calls as the kernel runs them for the current task, which is in the kernel already. */
public interface TimerSyscallHandlers extends TimerSyscalls {
    /**
     * {@code clock_nanosleep} up to where the task sleeps: the timer is armed.
     *
     * @param absolute whether {@code ns} is a time of the clock ({@code TIMER_ABSTIME})
     */
    Nanosleep clockNanosleep(int clockId, boolean absolute, long ns);
}
