package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Nanosleep;
import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscallHandlers;

/** The system calls of POSIX timers, their ids and their signals. */
final class PosixTimers implements TimerSyscallHandlers {
    private final Kernel kernel;
    private final CpuClock cpuClock;
    private final PosixCpuClock clock;
    private final ProcessItimers itimers;
    private final ClockLookup lookup;

    PosixTimers(Kernel kernel, CpuClock cpuClock, PosixCpuClock clock, ProcessItimers itimers) {
        this.kernel = kernel;
        this.itimers = itimers;
        this.cpuClock = cpuClock;
        this.clock = clock;
        lookup = new ClockLookup(kernel);
    }

    @Override
    public int timerCreate(int clockId, Sigevent event) {
        int number = ClockLookup.resolveAlias(clockId);
        TaskStruct target = lookup.find(number, false);
        SignalCputimers process = SignalCputimers.of(kernel.current().signal());
        KItimer timer = KItimer.posix(
                process.newTimerId(), number, event, receiver(event), pid(number, target), clock.newTimerLock());
        timer.setSignal(new PosixTimerSignal(timer, this, kernel.signals()));
        process.add(timer);
        return timer.id();
    }

    @Override
    public Itimerspec timerSettime(int timerId, boolean absolute, Itimerspec value) {
        Itimerspec old = null;
        while (true) {
            KItimer timer = lockTimer(timerId);
            try {
                timer.signal().invalidate();
                PosixCpuClock.SetResult result = clock.timerSet(timer, absolute, value);
                old = old == null ? result.old() : old;
                if (result.todo() == PosixCpuClock.Todo.FIRE) {
                    fire(timer);
                }
                if (result.todo() != PosixCpuClock.Todo.RETRY) {
                    return old;
                }
            } finally {
                timer.itLock().unlock();
            }
            clock.timerWaitRunning(timer);
        }
    }

    @Override
    public Itimerspec timerGettime(int timerId) {
        KItimer timer = lockTimer(timerId);
        Itimerspec setting = clock.timerGet(timer);
        timer.itLock().unlock();
        return setting;
    }

    @Override
    public int timerGetoverrun(int timerId) {
        KItimer timer = lockTimer(timerId);
        int overrun = timer.overrun().last();
        timer.itLock().unlock();
        return overrun;
    }

    @Override
    public void timerDelete(int timerId) {
        delete(kernel.current().signal(), timerId);
    }

    @Override
    public Itimerspec setitimer(int which, Itimerspec value) {
        return itimers.set(which, value);
    }

    @Override
    public Itimerspec getitimer(int which) {
        return itimers.get(which);
    }

    @Override
    public Nanosleep clockNanosleep(int clockId, boolean absolute, long ns) {
        if (clockId == ClockId.CLOCK_THREAD_CPUTIME_ID) {
            throw new ErrnoException(Errno.EOPNOTSUPP, "a thread cannot wait for its own CPU time");
        }
        int number = ClockLookup.resolveAlias(clockId);
        CpuNanosleep sleep = new CpuNanosleep(clock, () -> nanosleepTimer(number));
        sleep.start(absolute, ns);
        return sleep;
    }

    private KItimer nanosleepTimer(int number) {
        TaskStruct current = kernel.current();
        TaskStruct target = lookup.find(number, false);
        if (ClockId.perThread(number) && target == current) {
            throw new ErrnoException(Errno.EINVAL, "a thread cannot wait for its own CPU time");
        }
        return KItimer.nanosleep(number, current.threadPid(), pid(number, target), clock.newTimerLock());
    }

    @Override
    public long clockGettime(int clockId) {
        int number = ClockLookup.resolveAlias(clockId);
        TaskStruct target = lookup.find(number, true);
        int which = ClockId.which(number);
        return ClockId.perThread(number)
                ? cpuClock.sample(which, target)
                : cpuClock.sampleGroup(which, target.signal(), false);
    }

    @Override
    public void clockSettime(int clockId, long ns) {
        if (clockId >= 0) {
            throw new ErrnoException(Errno.EINVAL, "clock " + clockId + " cannot be set");
        }
        lookup.find(clockId, false);
        throw new ErrnoException(Errno.EPERM, "CPU time cannot be set");
    }

    @Override
    public long clockGetres(int clockId) {
        int number = ClockLookup.resolveAlias(clockId);
        lookup.find(number, false);
        return ClockId.which(number) == ClockId.CPUCLOCK_SCHED ? 1 : kernel.tickNsec();
    }

    /** {@code exit_itimers}: the process ends, its timers are deleted. */
    void exitItimers(SignalStruct signal) {
        SignalCputimers.of(signal).all().forEach(timer -> delete(signal, timer.id()));
    }

    /**
     * {@code cpu_timer_fire}: wakes who sleeps, or queues the signal; an interval timer is armed again when that is
     * delivered.
     */
    void fire(KItimer timer) {
        if (timer.isNanosleep()) {
            timer.setStatus(KItimer.Status.DISARMED);
            timer.cpu().setExpires(0);
            TaskStruct sleeper = timer.itPid().task(timer.itPidType());
            if (sleeper != null) {
                kernel.wakeUpProcess(sleeper);
            }
            return;
        }
        boolean periodic = timer.interval() != 0;
        timer.setStatus(periodic ? KItimer.Status.REQUEUE_PENDING : KItimer.Status.DISARMED);
        timer.signal().validate();
        kernel.signals().sendSigqueue(timer.signal().sigqueue());
        if (!periodic) {
            timer.cpu().setExpires(0);
        }
    }

    /** {@code posixtimer_deliver_signal}: null if the timer was set again or deleted since it expired. */
    Siginfo deliverSignal(KItimer timer, Siginfo info) {
        timer.itLock().lock();
        try {
            if (timer.signal().isStale()) {
                return null;
            }
            if (timer.status() != KItimer.Status.REQUEUE_PENDING) {
                return info;
            }
            clock.timerRearm(timer);
            timer.signal().invalidate();
            timer.overrun().deliver();
            return info.withOverrun(timer.overrun().last());
        } finally {
            timer.itLock().unlock();
        }
    }

    /** The number that a timer keeps of the thread or process whose clock it is on. */
    private static Pid pid(int clockId, TaskStruct target) {
        return ClockId.perThread(clockId)
                ? target.threadPid()
                : target.signal().tgidPid();
    }

    private Pid receiver(Sigevent event) {
        TaskStruct current = kernel.current();
        if (event.kind() != Sigevent.Notify.SIGEV_NONE && (event.signo() <= 0 || event.signo() > Signo.SIGRTMAX)) {
            throw new ErrnoException(Errno.EINVAL, "there is no signal " + event.signo());
        }
        if (event.kind() != Sigevent.Notify.SIGEV_THREAD_ID) {
            return current.signal().tgidPid();
        }
        TaskStruct thread = kernel.findTask(event.threadId());
        if (thread == null || thread.signal() != current.signal()) {
            throw new ErrnoException(Errno.EINVAL, event.threadId() + " is no thread of the caller");
        }
        return thread.threadPid();
    }

    private void delete(SignalStruct signal, int timerId) {
        while (true) {
            KItimer timer = lockTimer(signal, timerId);
            timer.signal().invalidate();
            boolean deleted = clock.timerDel(timer);
            if (deleted) {
                timer.setStatus(KItimer.Status.DISARMED);
                SignalCputimers.of(signal).remove(timer);
                kernel.signals().free(timer.signal().sigqueue());
            }
            timer.itLock().unlock();
            if (deleted) {
                return;
            }
            clock.timerWaitRunning(timer);
        }
    }

    private KItimer lockTimer(int timerId) {
        return lockTimer(kernel.current().signal(), timerId);
    }

    /** {@code lock_timer}: it may be gone each time it is looked up, and while its lock is waited for. */
    private static KItimer lockTimer(SignalStruct signal, int timerId) {
        KItimer timer = SignalCputimers.of(signal).find(timerId);
        if (timer != null) {
            timer.itLock().lock();
            if (SignalCputimers.of(signal).find(timerId) == timer) {
                return timer;
            }
            timer.itLock().unlock();
        }
        throw new ErrnoException(Errno.EINVAL, "there is no timer " + timerId);
    }
}
