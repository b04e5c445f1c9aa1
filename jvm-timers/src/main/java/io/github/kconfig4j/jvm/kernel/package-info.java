/**
 * The kernel below the timers, of the threads of this JVM: a thread is a task, all of them are one process, and a thread
 * of its own takes the ticks of all tasks that run. Locks are locks, and several threads are in here at a time.
 *
 * <p>This package implements what is in {@code io.github.kconfig4j.kernel} and must not know how the timers above expire.
 */
@NullMarked
package io.github.kconfig4j.jvm.kernel;

import org.jspecify.annotations.NullMarked;
