package io.github.kconfig4j.kernel;

/** How generated timers are found: a service for {@link java.util.ServiceLoader}. */
public interface PosixCpuTimersProvider {
    /** Timers for one machine. */
    CpuTimers create(Kernel kernel);
}
