<#-- What a task and a process each have for their CPU timers. -->
package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_MAX;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_SCHED;
import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_VIRT;
import static io.github.kconfig4j.timers.PosixCputimerBase.NEVER;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Timerqueue;

/** The CPU timers of a task, or of a process: a base for each clock, {@code struct posix_cputimers}. */
class PosixCputimersState {
    /** Process: accounting keeps the group's CPU time, since a timer is armed ({@code timers_active}). */
    static final int CPUTIMERS_ACTIVE = 1 << 0;

    /** Process: a thread is checking the timers of the process ({@code expiry_active}). */
    static final int CPUTIMERS_EXPIRING = 1 << 1;

<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
    /**
     * Task: the work that expires the timers is queued, so ticks need not look ({@code scheduled}). Only the task
     * itself changes it, with interrupts off.
     */
    static final int CPUTIMERS_WORK_SCHEDULED = 1 << 2;

</#if>
    private final Timerqueue<KItimer> profTqhead;
    private final Timerqueue<KItimer> virtTqhead;
    private final Timerqueue<KItimer> schedTqhead;
    private long profNextevt = NEVER;
    private long virtNextevt = NEVER;
    private long schedNextevt = NEVER;
    private int flags;

    /** {@code posix_cputimers_init}: nothing armed, no flag set. */
    PosixCputimersState(Kernel kernel) {
        profTqhead = kernel.newTimerqueue();
        virtTqhead = kernel.newTimerqueue();
        schedTqhead = kernel.newTimerqueue();
    }

    final PosixCputimerBase base(int clock) {
        return new PosixCputimerBase(this, clock);
    }

    final boolean testFlag(int flag) {
        return (flags & flag) != 0;
    }

    final void setFlag(int flag) {
        flags |= flag;
    }

    final void clearFlag(int flag) {
        flags &= ~flag;
    }

    final Timerqueue<KItimer> tqhead(int clock) {
        if (clock == CPUCLOCK_SCHED) {
            return schedTqhead;
        }
        return clock == CPUCLOCK_VIRT ? virtTqhead : profTqhead;
    }

    /** The expiry cache of a clock. Those of all three lie here side by side, since every tick reads them. */
    final long nextevt(int clock) {
        if (clock == CPUCLOCK_SCHED) {
            return schedNextevt;
        }
        return clock == CPUCLOCK_VIRT ? virtNextevt : profNextevt;
    }

    final void setNextevt(int clock, long value) {
        if (clock == CPUCLOCK_SCHED) {
            schedNextevt = value;
        } else if (clock == CPUCLOCK_VIRT) {
            virtNextevt = value;
        } else {
            profNextevt = value;
        }
    }

    /** {@code task_cputimers_expired}: whether a clock has reached its expiry cache, without a lock. */
    final boolean taskCputimersExpired(long utime, long stime, long sumExecRuntime) {
        return utime + stime >= profNextevt || utime >= virtNextevt || sumExecRuntime >= schedNextevt;
    }

    /** {@code expiry_cache_is_inactive}: no base waits for anything. */
    final boolean expiryCacheIsInactive() {
        return profNextevt == NEVER && virtNextevt == NEVER && schedNextevt == NEVER;
    }

    /** {@code cleanup_timers}: nothing expires here any more; the timers themselves stay. */
    final void cleanup() {
        for (int clock = 0; clock < CPUCLOCK_MAX; clock++) {
            base(clock).cleanup();
        }
    }
}
