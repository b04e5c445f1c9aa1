package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_MAX;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.Timerqueue;
import io.github.kconfig4j.kernel.TimerqueueNode;
import java.util.List;

/** Takes what is due out of a queue. */
final class TimerCollector {
    /** The look that ends a run, so that one run never handles more than 19 timers of a base. */
    private static final int MAX_COLLECTED = 20;

    private final Kernel kernel;

    TimerCollector(Kernel kernel) {
        this.kernel = kernel;
    }

    /** {@code collect_posix_cputimers}: collects what is due on any of the clocks, of which there is one sample. */
    void collect(PosixCputimersState state, TaskCputime samples, List<KItimer> firing) {
        for (int clock = 0; clock < CPUCLOCK_MAX; clock++) {
            collect(state.base(clock), CpuClock.of(clock, samples), firing);
        }
    }

    /**
     * {@code collect_timerqueue}: moves due timers to the list of those that fire and renews the expiry cache. What is
     * left over although it is due keeps the cache in the past, so the next tick goes on.
     */
    private void collect(PosixCputimerBase base, long now, List<KItimer> firing) {
        base.setNextevt(collectTimerqueue(base.tqhead(), now, firing));
    }

    private long collectTimerqueue(Timerqueue<KItimer> queue, long now, List<KItimer> firing) {
        int looks = 0;
        for (TimerqueueNode<KItimer> next = queue.getnext(); next != null; next = queue.getnext()) {
            if (++looks == MAX_COLLECTED || now < next.expires()) {
                return next.expires();
            }
            CpuTimer timer = next.owner().cpu();
            timer.setFiring(true);
            timer.setHandling(kernel.current());
            timer.dequeue();
            firing.add(next.owner());
        }
        return PosixCputimerBase.NEVER;
    }
}
