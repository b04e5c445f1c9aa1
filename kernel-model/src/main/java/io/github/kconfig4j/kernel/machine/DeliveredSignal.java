package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Siginfo;

/**
 * A signal that reached user mode.
 *
 * @param time when, in nanoseconds since the machine started
 * @param task the thread that handled it, or died of it
 */
public record DeliveredSignal(long time, ModelTask task, Siginfo info) {}
