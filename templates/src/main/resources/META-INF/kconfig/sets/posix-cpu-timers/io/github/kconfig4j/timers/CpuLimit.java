package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_PROF;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;

/** {@code RLIMIT_CPU}: a process that has used up its CPU time is told each second, then killed. */
final class CpuLimit {
    private static final long NSEC_PER_SEC = 1_000_000_000L;

    private final Kernel kernel;
    private final CpuClock cpuClock;
    private final ProcessItimers itimers;

    CpuLimit(Kernel kernel, CpuClock cpuClock, ProcessItimers itimers) {
        this.kernel = kernel;
        this.cpuClock = cpuClock;
        this.itimers = itimers;
    }

    /** {@code update_rlimit_cpu}: the process's clock runs from now on, and the limit counts in its cache. */
    void update(TaskStruct task, long softSeconds) {
        if (!kernel.lockTaskSighand(task)) {
            return;
        }
        cpuClock.sampleGroup(CPUCLOCK_PROF, task.signal(), true);
        itimers.setProcessCpuTimer(task.signal(), CPUCLOCK_PROF, nanoseconds(softSeconds));
        kernel.unlockTaskSighand(task);
    }

    /**
     * The part of {@code check_process_timers} for the limit. The caller holds siglock.
     *
     * @return false if the process is killed, so that nothing else needs to be looked at
     */
    boolean check(TaskStruct task, TaskCputime samples) {
        SignalStruct signal = task.signal();
        Rlimit limit = signal.rlimitCpu();
        if (limit.soft() == Rlimit.INFINITY) {
            return true;
        }
        long now = CpuClock.of(CPUCLOCK_PROF, samples);
        if (limit.hard() != Rlimit.INFINITY && now >= nanoseconds(limit.hard())) {
            kernel.signals().sendSignalLocked(Signo.SIGKILL, task, PidType.PIDTYPE_TGID);
            return false;
        }
        if (now >= nanoseconds(limit.soft())) {
            kernel.signals().sendSignalLocked(Signo.SIGXCPU, task, PidType.PIDTYPE_TGID);
            limit = limit.withSoft(limit.soft() + 1);
            signal.setRlimitCpu(limit);
        }
        PosixCputimersState state = SignalCputimers.of(signal).posixCputimers();
        state.base(CPUCLOCK_PROF).expiresBy(nanoseconds(limit.soft()));
        return true;
    }

    /** A limit beyond the range of the clock is never reached. */
    static long nanoseconds(long seconds) {
        return seconds > Long.MAX_VALUE / NSEC_PER_SEC ? PosixCputimerBase.NEVER : seconds * NSEC_PER_SEC;
    }
}
