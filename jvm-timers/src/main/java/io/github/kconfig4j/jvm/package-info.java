/**
 * CPU-time timers for the threads of a Java program: {@link io.github.kconfig4j.jvm.CpuTimers} is where to begin.
 *
 * <p>Which context an action runs in is what the generated timers on the class path were configured for, and nothing here
 * asks for it: expired inline, in the thread that takes the ticks; in task work, in the thread itself at a safe point.
 */
@NullMarked
package io.github.kconfig4j.jvm;

import org.jspecify.annotations.NullMarked;
