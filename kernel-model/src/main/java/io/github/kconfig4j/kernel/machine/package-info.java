/**
 * A deterministic model of the kernel around the POSIX CPU timers: CPUs, contexts, ticks, locks with a lockdep of their
 * own, signals, task work, the return to user mode and a vCPU loop. Time is explicit nanoseconds; there is no wall
 * clock, and one thing runs at a time.
 *
 * <p>Scripts drive the whole through {@link io.github.kconfig4j.kernel.machine.Machine}. What a configuration changes
 * about the machine is a value of {@link io.github.kconfig4j.kernel.machine.KernelConfig}. This package must not know how
 * the timers expire, nor that anything is generated.
 */
@NullMarked
package io.github.kconfig4j.kernel.machine;

import org.jspecify.annotations.NullMarked;
