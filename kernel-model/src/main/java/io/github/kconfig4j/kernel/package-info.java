/**
 * A deterministic model of the kernel around the POSIX CPU timers: CPUs, contexts, ticks, locks with a lockdep of their
 * own, signals, task work, the return to user mode and a vCPU loop. Time is explicit nanoseconds; there is no wall
 * clock, and one thing runs at a time.
 *
 * <p>Generated code compiles against {@link io.github.kconfig4j.kernel.Kernel} and is found through
 * {@link io.github.kconfig4j.kernel.PosixCpuTimersProvider} and {@link io.github.kconfig4j.kernel.GuestEntry}; scripts
 * drive the whole through {@link io.github.kconfig4j.kernel.Machine}. What a configuration changes about the machine is
 * a value of {@link io.github.kconfig4j.kernel.KernelConfig}. This package must not know how the timers expire, nor
 * that anything is generated.
 */
@NullMarked
package io.github.kconfig4j.kernel;

import org.jspecify.annotations.NullMarked;
