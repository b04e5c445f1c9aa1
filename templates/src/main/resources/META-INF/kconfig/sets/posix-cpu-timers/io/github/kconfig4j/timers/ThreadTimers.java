package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_MAX;

import io.github.kconfig4j.kernel.TaskStruct;
import java.util.List;

/** The timers on the clocks of a thread. */
final class ThreadTimers {
    private final CpuClock cpuClock;
    private final TimerCollector collector;
    private final RttimeLimit rttimeLimit;

    ThreadTimers(CpuClock cpuClock, TimerCollector collector, RttimeLimit rttimeLimit) {
        this.cpuClock = cpuClock;
        this.collector = collector;
        this.rttimeLimit = rttimeLimit;
    }

    /** Whether one of the thread's own clocks has reached its expiry cache: without a lock, so only a hint. */
    static boolean mayBeDue(TaskStruct task) {
        return TaskCputimers.of(task)
                .posixCputimers()
                .taskCputimersExpired(task.utime(), task.stime(), task.sumExecRuntime());
    }

    /** {@code check_thread_timers}: collects what is due and looks at the limit. The caller holds siglock. */
    void check(TaskStruct task, List<KItimer> firing) {
        PosixCputimersState state = TaskCputimers.of(task).posixCputimers();
        if (state.expiryCacheIsInactive()) {
            return;
        }
        for (int clock = 0; clock < CPUCLOCK_MAX; clock++) {
            collector.collect(state.base(clock), cpuClock.sampleAccounted(clock, task), firing);
        }
        rttimeLimit.check(task);
    }
}
