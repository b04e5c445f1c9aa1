package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;

/** The armed timers of the three clocks of a thread or process, and when the first of each is due. */
class Clocks {
    private static final long NEVER = Long.MAX_VALUE;

    private final Timerqueue<Clocks> profQueue;
    private final Timerqueue<Clocks> virtQueue;
    private final Timerqueue<Clocks> schedQueue;
    private long prof = NEVER;
    private long virt = NEVER;
    private long sched = NEVER;

    Clocks(Kernel kernel) {
        profQueue = kernel.newTimerqueue();
        virtQueue = kernel.newTimerqueue();
        schedQueue = kernel.newTimerqueue();
    }

    /** Whether a timer is due, given the clocks in nanoseconds. */
    final boolean due(long utime, long stime, long sumExecRuntime) {
        return utime + stime >= prof || utime >= virt || sumExecRuntime >= sched;
    }

    /** Takes out what is due. Returns how many timers that were. */
    final int collect(long utime, long stime, long sumExecRuntime) {
        int collected =
                collect(profQueue, utime + stime) + collect(virtQueue, utime) + collect(schedQueue, sumExecRuntime);
        renew();
        return collected;
    }

    final void arm(int which, long expires) {
        TimerqueueNode<Clocks> node = new TimerqueueNode<>(this);
        node.setExpires(expires);
        queue(which).add(node);
        renew();
    }

    private Timerqueue<Clocks> queue(int which) {
        if (which == ClockId.CPUCLOCK_SCHED) {
            return schedQueue;
        }
        return which == ClockId.CPUCLOCK_VIRT ? virtQueue : profQueue;
    }

    private void renew() {
        prof = first(profQueue);
        virt = first(virtQueue);
        sched = first(schedQueue);
    }

    private static long first(Timerqueue<Clocks> queue) {
        TimerqueueNode<Clocks> next = queue.getnext();
        return next == null ? NEVER : next.expires();
    }

    private static int collect(Timerqueue<Clocks> queue, long now) {
        int collected = 0;
        for (TimerqueueNode<Clocks> next = queue.getnext();
                next != null && next.expires() <= now;
                next = queue.getnext()) {
            queue.del(next);
            collected++;
        }
        return collected;
    }
}
