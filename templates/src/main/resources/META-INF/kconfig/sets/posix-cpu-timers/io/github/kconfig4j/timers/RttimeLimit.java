package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;

/** {@code RLIMIT_RTTIME}: a real-time thread that does not sleep for too long is told each second, then killed. */
final class RttimeLimit {
    private static final long USEC_PER_SEC = 1_000_000L;
    private static final long NSEC_PER_USEC = 1000L;

    private final Kernel kernel;

    RttimeLimit(Kernel kernel) {
        this.kernel = kernel;
    }

    /**
     * The part of {@code check_thread_timers} for the limit. The caller holds siglock. The soft limit is raised by a
     * second, whatever the hard one is.
     *
     * @return false if the process is killed, so that nothing else needs to be looked at
     */
    boolean check(TaskStruct task) {
        SignalStruct signal = task.signal();
        Rlimit limit = signal.rlimitRttime();
        if (limit.soft() == Rlimit.INFINITY) {
            return true;
        }
        long ran = task.rtTimeout() * (kernel.tickNsec() / NSEC_PER_USEC);
        if (limit.hard() != Rlimit.INFINITY && ran >= limit.hard()) {
            kernel.signals().sendSignalLocked(Signo.SIGKILL, task, PidType.PIDTYPE_TGID);
            return false;
        }
        if (ran >= limit.soft()) {
            kernel.signals().sendSignalLocked(Signo.SIGXCPU, task, PidType.PIDTYPE_TGID);
            signal.setRlimitRttime(limit.withSoft(limit.soft() + USEC_PER_SEC));
        }
        return true;
    }
}
