<#-- setitimer on CPU time. -->
package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_PROF;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_VIRT;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;

/** {@code ITIMER_PROF} and {@code ITIMER_VIRTUAL}; they share the expiry caches of the process's clocks. */
final class ProcessItimers {
    private final Kernel kernel;
    private final CpuClock cpuClock;

    ProcessItimers(Kernel kernel, CpuClock cpuClock) {
        this.kernel = kernel;
        this.cpuClock = cpuClock;
    }

    /** {@code set_cpu_itimer}: a tick is added, so that the timer is not early by what was left of the current one. */
    Itimerspec set(int which, Itimerspec value) {
        int clock = clock(which);
        TaskStruct task = kernel.current();
        kernel.lockTaskSighand(task);
        CpuItimer timer = SignalCputimers.of(task.signal()).itimer(clock);
        long left = timer.expires();
        long expires = value.value() == 0 ? 0 : value.value() + kernel.tickNsec();
        if (left != 0 || expires != 0) {
            long now = cpuClock.sampleGroup(clock, task.signal(), true);
            left = left(timer, now);
            expires = expires == 0 ? 0 : expires + now;
            setProcessCpuTimer(task.signal(), clock, expires);
        }
        Itimerspec old = new Itimerspec(timer.incr(), left);
        timer.set(expires, value.interval());
        kernel.unlockTaskSighand(task);
        return old;
    }

    /** {@code get_cpu_itimer}: what is about to fire is reported as one tick, but as 0 if its time is right now. */
    Itimerspec get(int which) {
        int clock = clock(which);
        TaskStruct task = kernel.current();
        kernel.lockTaskSighand(task);
        CpuItimer timer = SignalCputimers.of(task.signal()).itimer(clock);
        long left = timer.expires();
        if (left != 0) {
            long now = CpuClock.of(clock, CpuClock.procSampleCputimeAtomic(task.signal()));
            left = left < now ? kernel.tickNsec() : left - now;
        }
        Itimerspec setting = new Itimerspec(timer.incr(), left);
        kernel.unlockTaskSighand(task);
        return setting;
    }

    /** {@code check_cpu_itimer} for both. The caller holds siglock. */
    void check(TaskStruct task, TaskCputime samples) {
        check(task, CPUCLOCK_PROF, samples, Signo.SIGPROF);
        check(task, CPUCLOCK_VIRT, samples, Signo.SIGVTALRM);
    }

    private void check(TaskStruct task, int clock, TaskCputime samples, int signo) {
        SignalCputimers timers = SignalCputimers.of(task.signal());
        CpuItimer timer = timers.itimer(clock);
        if (timer.expires() == 0) {
            return;
        }
        if (CpuClock.of(clock, samples) >= timer.expires()) {
            timer.advance();
            kernel.signals().sendSignalLocked(signo, task, PidType.PIDTYPE_TGID);
        }
        if (timer.expires() != 0) {
            timers.posixCputimers().base(clock).expiresBy(timer.expires());
        }
    }

    /** {@code set_process_cpu_timer}: 0, a timer that is disarmed, makes the next tick renew the cache. */
    void setProcessCpuTimer(SignalStruct signal, int clock, long expires) {
        SignalCputimers.of(signal).posixCputimers().base(clock).expiresBy(expires);
<#if config("NO_HZ_FULL")>
        kernel.tickDepSetSignal(signal);
</#if>
    }

    /** What is due already is reported as one tick. */
    private long left(CpuItimer timer, long now) {
        if (timer.expires() == 0) {
            return 0;
        }
        return timer.expires() <= now ? kernel.tickNsec() : timer.expires() - now;
    }

    private static int clock(int which) {
        return switch (which) {
            case Itimer.ITIMER_PROF -> CPUCLOCK_PROF;
            case Itimer.ITIMER_VIRTUAL -> CPUCLOCK_VIRT;
            default -> throw new ErrnoException(Errno.EINVAL, which + " is no interval timer on CPU time");
        };
    }
}
