package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;

/** The timers of a run, of which one may be deleted or set again by events. */
final class ArmedTimers {
    static final int SIGNAL = Signo.SIGRTMIN;

    private final Machine machine;
    private int armed;
    private int cancellable = -1;
    private long cancelledAt = Long.MAX_VALUE;

    ArmedTimers(Machine machine) {
        this.machine = machine;
    }

    /** Arms a new timer at a time of its clock. */
    int arm(ModelTask who, int clock, Sigevent event, Itimerspec value) {
        TimerSyscalls syscalls = machine.syscalls(who);
        int id = syscalls.timerCreate(clock, event);
        syscalls.timerSettime(id, true, value);
        armed++;
        return id;
    }

    /** So many expiries come of something else. */
    void expect(int expiries) {
        armed += expiries;
    }

    /** How many expiries there may be at most. */
    int armed() {
        return armed;
    }

    /** This is the one that events delete or set. */
    int makeCancellable(int timer) {
        cancellable = timer;
        return timer;
    }

    /** Deletes it. */
    void delete(ModelTask who) {
        if (cancellable >= 0) {
            machine.syscalls(who).timerDelete(cancellable);
            cancellable = -1;
            cancelledAt = machine.now();
        }
    }

    /** Sets it to the far future. */
    void postpone(ModelTask who) {
        if (cancellable >= 0) {
            long tick = machine.kernel().config().tickNsec();
            machine.syscalls(who).timerSettime(cancellable, false, Itimerspec.oneShot(1000 * tick));
            cancelledAt = machine.now();
        }
    }

    /** When another thread deleted or set it; the end of time if none did. */
    long cancelledAt() {
        return cancelledAt;
    }

    /** How many signals a timer has delivered. */
    long count(int id) {
        return machine.delivered().stream()
                .filter(each -> each.info().timerId() == id)
                .count();
    }
}
