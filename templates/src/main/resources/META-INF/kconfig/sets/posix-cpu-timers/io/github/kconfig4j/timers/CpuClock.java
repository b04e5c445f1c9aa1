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
        return clock == CPUCLOCK_SCHED ? kernel.taskSchedRuntime(task) : of(clock, taskSampleCputime(task));
    }

    /** {@code task_sample_cputime}: a thread's clocks as last accounted; the tick has just done that. */
    static TaskCputime taskSampleCputime(TaskStruct task) {
        return new TaskCputime(task.utime(), task.stime(), task.sumExecRuntime());
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
                return of(clock, sum);
            }
            signal.cputimer().update(sum.utime(), sum.stime(), sum.sumExecRuntime());
            timers.posixCputimers().setFlag(PosixCputimersState.CPUTIMERS_ACTIVE);
        }
        return of(clock, procSampleCputimeAtomic(signal));
    }

    /** {@code proc_sample_cputime_atomic}: a process's clocks as accounting keeps them. */
    static TaskCputime procSampleCputimeAtomic(SignalStruct signal) {
        ThreadGroupCputimer cputimer = signal.cputimer();
        return new TaskCputime(cputimer.utime(), cputimer.stime(), cputimer.sumExecRuntime());
    }

    private TaskCputime threadGroupCputime(SignalStruct signal) {
        if (kernel.current().signal() == signal) {
            kernel.taskSchedRuntime(kernel.current());
        }
        return signal.threadGroupCputime();
    }

    /** One clock of a sample. */
    static long of(int clock, TaskCputime sample) {
        if (clock == CPUCLOCK_SCHED) {
            return sample.sumExecRuntime();
        }
        return clock == CPUCLOCK_VIRT ? sample.utime() : sample.utime() + sample.stime();
    }
}
