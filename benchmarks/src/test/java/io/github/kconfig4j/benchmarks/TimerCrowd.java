package io.github.kconfig4j.benchmarks;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Machine;
import java.util.SplittableRandom;

/**
 * A task with many timers armed on one clock, ten due at each of its next ticks and then again when all others were. So
 * each tick collects ten timers, fires them, and arms them again when their signals are delivered. Which ten is left to
 * chance: timers that are due together are not together in memory.
 */
final class TimerCrowd {
    /** How many timers are due at each tick; fewer than a tick may collect. */
    static final int DUE = 10;

    private final SplittableRandom random = new SplittableRandom(1);
    private final TickedTask task;
    private final TimerSyscalls syscalls;
    private final long period;
    private final int spare;

    /** @param size how many timers, a multiple of {@link #DUE} */
    TimerCrowd(Expiry expiry, int size) {
        task = new TickedTask(expiry.generated());
        syscalls = task.timers().syscalls();
        long tickNsec = task.machine().kernel().tickNsec();
        period = size / DUE * tickNsec;
        task.machine().limitSigpending(size + 1);
        long now = task.task().sumExecRuntime();
        int[] ids = shuffledTimers(size);
        for (int place = 0; place < size; place++) {
            long expires = now + (1 + place / DUE) * tickNsec;
            syscalls.timerSettime(ids[place], true, Itimerspec.periodic(expires, period));
        }
        spare = newTimer();
    }

    /** So many new timers, in an order left to chance. */
    private int[] shuffledTimers(int size) {
        int[] ids = new int[size];
        for (int i = 0; i < size; i++) {
            int place = random.nextInt(i + 1);
            ids[i] = ids[place];
            ids[place] = newTimer();
        }
        return ids;
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

    /** A tick: ten timers expire. */
    void expire() {
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
