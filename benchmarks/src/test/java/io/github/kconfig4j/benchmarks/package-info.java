/**
 * Measures the generated timers: the tick that finds nothing due, and the queues of armed timers. Beside each variant
 * stand timers that were written by hand for the same configuration, and timers that look up the option at run time.
 *
 * <p>It sees the generated timers through the interfaces of the kernel model only, as the kernel does. It must not know
 * how they are generated.
 */
package io.github.kconfig4j.benchmarks;
