package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.SplittableRandom;

/**
 * A task with many timers armed on one clock, one due at each of its next ticks and then again when all others were. So
 * each tick collects one timer, fires it, and arms it again when its signal is delivered.
 */
final class TimerCrowd {
    private final SplittableRandom random = new SplittableRandom(1);
    private final TickedTask task;
    private final TimerSyscalls syscalls;
    private final long period;
    private final int spare;

    TimerCrowd(Expiry expiry, int size) {
        task = new TickedTask(expiry.generated());
        syscalls = task.timers().syscalls();
        long tickNsec = task.machine().kernel().tickNsec();
        period = size * tickNsec;
        task.machine().limitSigpending(size + 1);
        long now = task.task().sumExecRuntime();
        for (int i = 1; i <= size; i++) {
            syscalls.timerSettime(newTimer(), true, Itimerspec.periodic(now + i * tickNsec, period));
        }
        spare = newTimer();
    }

    private int newTimer() {
        return syscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(Signo.SIGRTMIN));
    }

    /** Arms one more timer somewhere among the others. */
    void arm() {
        syscalls.timerSettime(spare, false, Itimerspec.oneShot(1 + random.nextLong(period)));
    }

    /** Disarms it again. */
    void disarm() {
        syscalls.timerSettime(spare, false, Itimerspec.DISARMED);
    }

    /** A tick: one timer expires. */
    void expireOne() {
        task.runOneTick();
    }

    /** How many timers have expired so far. */
    int expired() {
        return task.expired();
    }

    Machine machine() {
        return task.machine();
    }
}
