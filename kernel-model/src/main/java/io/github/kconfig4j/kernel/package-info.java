/**
 * What the POSIX CPU timers and the kernel below them know of each other: interfaces, and the values that both use.
 *
 * <p>Generated code compiles against {@link io.github.kconfig4j.kernel.Kernel} and is found through {@link
 * io.github.kconfig4j.kernel.PosixCpuTimersProvider} and {@link io.github.kconfig4j.kernel.GuestEntry}. Below are a
 * deterministic model of a machine, {@code io.github.kconfig4j.kernel.machine}, or the threads of a JVM, in module {@code
 * jvm-timers}. This package must know neither, nor how the timers expire, nor that anything is generated.
 */
@NullMarked
package io.github.kconfig4j.kernel;

import org.jspecify.annotations.NullMarked;
