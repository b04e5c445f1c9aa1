package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_VIRT;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadGroupCputimer;

/** Reads the CPU clocks of threads and processes, in nanoseconds. */
final class CpuClock {
    private final Kernel kernel;

    CpuClock(Kernel kernel) {
        this.kernel = kernel;
    }

    /** {@code cpu_clock_sample}: a thread's clock, up to this moment. */
    long sample(int clock, TaskStruct task) {
        return clock == CPUCLOCK_SCHED ? kernel.taskSchedRuntime(task) : sampleAccounted(clock, task);
    }

    /** {@code task_sample_cputime}: a thread's clock as last accounted; the tick has just done that. */
    long sampleAccounted(int clock, TaskStruct task) {
        return value(clock, task.utime(), task.stime(), task.sumExecRuntime());
    }

    /**
     * {@code cpu_clock_sample_group}: a process's clock. With {@code start} accounting keeps the group's time from now
     * on, so that ticks can compare it without adding up the threads.
     */
    long sampleGroup(int clock, SignalStruct signal, boolean start) {
        SignalCputimers timers = SignalCputimers.of(signal);
        if (!timers.timersActive()) {
            TaskCputime sum = threadGroupCputime(signal);
            if (!start) {
                return value(clock, sum.utime(), sum.stime(), sum.sumExecRuntime());
            }
            signal.cputimer().update(sum.utime(), sum.stime(), sum.sumExecRuntime());
            timers.posixCputimers().setFlag(PosixCputimersState.CPUTIMERS_ACTIVE);
        }
        return sampleActiveGroup(clock, signal);
    }

    /** {@code proc_sample_cputime_atomic}: a process's clock as accounting keeps it. */
    long sampleActiveGroup(int clock, SignalStruct signal) {
        ThreadGroupCputimer cputimer = signal.cputimer();
        return value(clock, cputimer.utime(), cputimer.stime(), cputimer.sumExecRuntime());
    }

    private TaskCputime threadGroupCputime(SignalStruct signal) {
        if (kernel.current().signal() == signal) {
            kernel.taskSchedRuntime(kernel.current());
        }
        return signal.threadGroupCputime();
    }

    private static long value(int clock, long utime, long stime, long sumExecRuntime) {
        if (clock == CPUCLOCK_SCHED) {
            return sumExecRuntime;
        }
        return clock == CPUCLOCK_VIRT ? utime : utime + stime;
    }
}
