<#-- What a task and a process each have for their CPU timers. -->
package io.github.kconfig4j.timers;

import static io.github.kconfig4j.kernel.ClockId.CPUCLOCK_MAX;

import io.github.kconfig4j.kernel.Kernel;

/** The CPU timers of a task, or of a process: a base for each clock, {@code struct posix_cputimers}. */
final class PosixCputimersState {
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
    private final PosixCputimerBase[] bases = new PosixCputimerBase[CPUCLOCK_MAX];
    private int flags;

    /** {@code posix_cputimers_init}: nothing armed, no flag set. */
    PosixCputimersState(Kernel kernel) {
        for (int clock = 0; clock < CPUCLOCK_MAX; clock++) {
            bases[clock] = new PosixCputimerBase(kernel);
        }
    }

    PosixCputimerBase base(int clock) {
        return bases[clock];
    }

    boolean testFlag(int flag) {
        return (flags & flag) != 0;
    }

    void setFlag(int flag) {
        flags |= flag;
    }

    void clearFlag(int flag) {
        flags &= ~flag;
    }

    /** {@code expiry_cache_is_inactive}: no base waits for anything. */
    boolean expiryCacheIsInactive() {
        for (PosixCputimerBase base : bases) {
            if (base.nextevt() != PosixCputimerBase.NEVER) {
                return false;
            }
        }
        return true;
    }

    /** {@code cleanup_timers}: nothing expires here any more; the timers themselves stay. */
    void cleanup() {
        for (PosixCputimerBase base : bases) {
            base.cleanup();
        }
    }
}
