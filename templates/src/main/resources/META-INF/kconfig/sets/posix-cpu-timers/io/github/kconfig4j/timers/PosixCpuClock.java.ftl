<#-- What the POSIX timer system calls do to a CPU timer. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import io.github.kconfig4j.kernel.SpinLock;
import io.github.kconfig4j.kernel.TaskStruct;

/** The CPU clocks as clocks of POSIX timers, {@code struct k_clock}. The caller holds the timer's lock. */
final class PosixCpuClock {
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
    /** A class of its own: the lock of a CPU timer is never taken in hard interrupt context, that of others is. */
    private static final LockClass IT_LOCK = new LockClass("posix_cpu_timers_key", LockKind.SPINLOCK_T);
<#else>
    private static final LockClass IT_LOCK = new LockClass("k_itimer->it_lock", LockKind.SPINLOCK_T);
</#if>

    private final Kernel kernel;
    private final CpuClock cpuClock;

    PosixCpuClock(Kernel kernel, CpuClock cpuClock) {
        this.kernel = kernel;
        this.cpuClock = cpuClock;
    }

    /** {@code posix_cpu_timer_create}: the lock of a new timer. */
    SpinLock newTimerLock() {
        return kernel.newSpinLock(IT_LOCK);
    }

    /** What is left to do for a timer that was set. */
    enum Todo {
        NOTHING,
        /** The expiry has passed already. */
        FIRE,
        /** It is just firing, which was cancelled: set it again ({@code TIMER_RETRY}). */
        RETRY
    }

    /** What setting a timer gave, with the setting before. */
    record SetResult(Itimerspec old, Todo todo) {}

    /** {@code posix_cpu_timer_set}. */
    SetResult timerSet(KItimer timer, boolean absolute, Itimerspec value) {
        CpuTimer cpuTimer = timer.cpu();
        TaskStruct task = timerLockSighand(timer);
        if (task == null) {
            throw new ErrnoException(Errno.ESRCH, "the target of " + timer + " is gone");
        }
        boolean retry = cpuTimer.isFiring();
        if (retry) {
            cpuTimer.setFiring(false);
        } else {
            cpuTimer.dequeue();
            timer.setStatus(KItimer.Status.DISARMED);
        }
        long now = sample(timer, task, !timer.isSigevNone());
        Itimerspec old = cpuTimer.expires() == 0 ? Itimerspec.DISARMED : remaining(timer, now);
        if (retry) {
            kernel.unlockTaskSighand(task);
            return new SetResult(old, Todo.RETRY);
        }
        long expires = value.value() == 0 || absolute ? value.value() : addSafely(value.value(), now);
        cpuTimer.setExpires(expires);
        if (!timer.isSigevNone()) {
            armOrRecalculate(timer, task, now);
        }
        kernel.unlockTaskSighand(task);
        timer.setInterval(value.value() == 0 ? 0 : value.interval());
        timer.overrun().reset();
        boolean past = !timer.isSigevNone() && expires != 0 && expires <= now;
        return new SetResult(old, past ? Todo.FIRE : Todo.NOTHING);
    }

    /** {@code posix_cpu_timer_get}. */
    Itimerspec timerGet(KItimer timer) {
        TaskStruct task = timer.cpu().task();
        if (task == null || timer.cpu().expires() == 0) {
            return Itimerspec.DISARMED;
        }
        return remaining(timer, sample(timer, task, false));
    }

    /** {@code posix_cpu_timer_del}. Returns false if it has to be tried again since the timer is firing. */
    boolean timerDel(KItimer timer) {
        TaskStruct task = timerLockSighand(timer);
        if (task == null) {
            return true;
        }
        boolean firing = timer.cpu().isFiring();
        if (firing) {
            timer.cpu().setFiring(false);
        } else {
            disarmTimer(timer, task);
        }
        kernel.unlockTaskSighand(task);
        return !firing;
    }

    /** {@code posix_cpu_timer_rearm}: the signal of an interval timer is delivered, it waits for its next expiry. */
    void timerRearm(KItimer timer) {
        TaskStruct task = timerLockSighand(timer);
        if (task == null) {
            return;
        }
        bumpCpuTimer(timer, sample(timer, task, true));
        armTimer(timer, task);
        kernel.unlockTaskSighand(task);
    }

    /**
     * {@code posix_cpu_timer_wait_running}: the timer was collected and is about to fire; waits for that. The caller
     * holds no lock.
     */
    void timerWaitRunning(KItimer timer) {
<#if config("POSIX_CPU_TIMERS_TASK_WORK")>
        TaskStruct handling = timer.cpu().handling();
        if (handling != null) {
            // The task that fires it may be preempted: spinning could keep it from running.
            PosixCputimersWork work = TaskCputimers.of(handling).posixCputimersWork();
            work.mutex().lock();
            work.mutex().unlock();
        }
<#else>
        kernel.cpuRelax();
</#if>
    }

    /**
     * {@code timer_lock_sighand}: locks siglock of the target. Its number may pass to another thread in {@code execve}
     * meanwhile, so that one is looked for again.
     *
     * @return the target, or null, and nothing locked, if it was reaped
     */
    private TaskStruct timerLockSighand(KItimer timer) {
        TaskStruct task = timer.cpu().task();
        while (task != null && !kernel.lockTaskSighand(task)) {
            task = timer.cpu().task();
        }
        return task;
    }

    private long sample(KItimer timer, TaskStruct task, boolean start) {
        return timer.perThread()
                ? cpuClock.sample(timer.clock(), task)
                : cpuClock.sampleGroup(timer.clock(), task.signal(), start);
    }

    private static PosixCputimerBase base(KItimer timer, TaskStruct task) {
        PosixCputimersState state = timer.perThread()
                ? TaskCputimers.of(task).posixCputimers()
                : SignalCputimers.of(task.signal()).posixCputimers();
        return state.base(timer.clock());
    }

    private void armOrRecalculate(KItimer timer, TaskStruct task, long now) {
        if (timer.cpu().expires() > now) {
            armTimer(timer, task);
        } else {
            base(timer, task).recalculate();
        }
    }

    /** {@code arm_timer}: a timer that became the first of its queue moves the expiry cache. siglock is held. */
    private void armTimer(KItimer timer, TaskStruct task) {
        PosixCputimerBase base = base(timer, task);
        timer.setStatus(KItimer.Status.ARMED);
        if (timer.cpu().enqueue(base.tqhead())) {
            base.expiresBy(timer.cpu().expires());
<#if config("NO_HZ_FULL")>
            if (timer.perThread()) {
                kernel.tickDepSetTask(task);
            } else {
                kernel.tickDepSetSignal(task.signal());
            }
</#if>
        }
    }

    /** {@code disarm_timer}: if it was the first of its queue, the cache has to be renewed. siglock is held. */
    private static void disarmTimer(KItimer timer, TaskStruct task) {
        PosixCputimerBase base = base(timer, task);
        if (timer.cpu().dequeue() && timer.cpu().expires() == base.nextevt()) {
            base.recalculate();
        }
    }

    /** What is left of a timer that is not disarmed; at least 1 ns while its signal is still to come. */
    private static Itimerspec remaining(KItimer timer, long now) {
        if (timer.status() != KItimer.Status.ARMED) {
            bumpCpuTimer(timer, now);
        }
        long left = timer.cpu().expires() - now;
        long atLeast = timer.isSigevNone() ? 0 : 1;
        return new Itimerspec(timer.interval(), left > 0 ? left : atLeast);
    }

    /** {@code bump_cpu_timer}: moves the expiry by whole intervals until it lies ahead, and counts them. */
    private static void bumpCpuTimer(KItimer timer, long now) {
        long expires = timer.cpu().expires();
        long interval = timer.interval();
        if (interval == 0 || now < expires) {
            return;
        }
        long expiries = (now - expires) / interval + 1;
        timer.cpu().setExpires(addSafely(expires, expiries * interval));
        timer.overrun().add(expiries);
    }

    /** {@code ktime_add_safe}: the sum of two times, or the largest time. */
    private static long addSafely(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }
}
