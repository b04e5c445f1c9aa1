package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import io.github.kconfig4j.kernel.Mutex;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.SpinLock;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.TimerSyscallHandlers;
import io.github.kconfig4j.kernel.Timerqueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The kernel below timers on the threads of this JVM. Thread-safe; no thread holds a lock of it when a method returns. */
public final class JvmKernel implements Kernel {
    private static final LockClass SIGLOCK = new LockClass("sighand->siglock", LockKind.SPINLOCK_T);
    private static final int INIT = 1;

    private final long tickNsec;
    private final Function<Thread, LongSupplier> clocks;
    private final AtomicInteger lastPid = new AtomicInteger(INIT);
    private final Tasks tasks = new Tasks(this::fork);
    private final Current current = new Current(tasks);
    private final SignalHandlers handlers = new SignalHandlers();
    private final JvmProcess process;
    private final JvmTask leader;
    private final JvmSignals signals;
    private final CpuTimers timers;
    private final Ticks ticks;

    /**
     * A kernel that takes no ticks by itself.
     *
     * @param tickNsec how far ticks are apart
     * @param provider the timers above
     * @throws UnsupportedOperationException if this JVM does not tell the CPU time of threads
     */
    public JvmKernel(long tickNsec, PosixCpuTimersProvider provider) {
        this(tickNsec, provider, new ThreadClocks()::of);
    }

    /** @param clocks the CPU clock of a thread, in nanoseconds; fails if it has none */
    JvmKernel(long tickNsec, PosixCpuTimersProvider provider, Function<Thread, LongSupplier> clocks) {
        this.tickNsec = tickNsec;
        this.clocks = clocks;
        JvmPid init = new JvmPid(INIT);
        Inbox ofTicks = new Inbox();
        process = new JvmProcess(init, new JvmSpinLock(current, SIGLOCK));
        leader = new JvmTask(Thread.currentThread(), init, process, new RunTime(() -> 0, process.cputimer()));
        signals = new JvmSignals(current, process, handlers, ofTicks);
        init.lead(leader);
        process.add(leader);
        timers = provider.create(this);
        timers.posixCputimersGroupInit(process);
        timers.initTask(leader);
        ticks = new Ticks(tasks, current, timers, ofTicks, this::exit);
    }

    private JvmTask fork(Thread thread) {
        RunTime runTime = new RunTime(clocks.apply(thread), process.cputimer());
        JvmPid pid = new JvmPid(lastPid.incrementAndGet());
        JvmTask task = new JvmTask(thread, pid, process, runTime);
        pid.attach(task);
        timers.copyProcess(leader, task);
        process.add(task);
        if (process.isKilled()) {
            task.setThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL);
        }
        return task;
    }

    private void exit(JvmTask task) {
        process.siglock().lock();
        try {
            task.exit();
            timers.posixCpuTimersExit(task);
            process.remove(task);
        } finally {
            process.siglock().unlock();
        }
        tasks.remove(task);
        task.timerIds().stream().filter(handlers::forgetTimer).forEach(syscalls()::timerDelete);
    }

    /** The task of a thread, which becomes one if it is none. @throws IllegalArgumentException if it has no CPU clock */
    public JvmTask task(Thread thread) {
        return tasks.of(thread);
    }

    public JvmProcess process() {
        return process;
    }

    public SignalHandlers handlers() {
        return handlers;
    }

    /** Who stands for the process; no thread. */
    public JvmTask leader() {
        return leader;
    }

    /** The system calls, for the calling thread. */
    public TimerSyscallHandlers syscalls() {
        return timers.syscalls();
    }

    /** The clock of the process, if this is its leader, shows what its threads have used up to this moment. */
    public void updateClock(JvmTask task) {
        if (task == leader) {
            tasks.all().forEach(each -> each.runTime().update());
        }
    }

    /** {@code prlimit(RLIMIT_CPU)}, in seconds. */
    public void prlimitCpu(Rlimit limit) {
        updateClock(leader);
        // Whoever expires timers raises the soft limit, under this lock.
        process.siglock().lock();
        process.setRlimitCpu(limit);
        process.siglock().unlock();
        if (limit.soft() != Rlimit.INFINITY) {
            timers.updateRlimitCpu(leader, limit.soft());
        }
    }

    /** Something for a task to do at its next safe point. */
    public void post(JvmTask task, Runnable action) {
        signals.post(task, action);
    }

    /** Takes a tick in the calling thread. @param count how many it stands for */
    public void tick(long count) {
        ticks.tick(count);
    }

    @Override
    public JvmTask current() {
        return current.task();
    }

    @Override
    public long jiffies() {
        return ticks.jiffies();
    }

    @Override
    public long tickNsec() {
        return tickNsec;
    }

    @Override
    public JvmSignals signals() {
        return signals;
    }

    @Override
    public SpinLock newSpinLock(LockClass lockClass) {
        return new JvmSpinLock(current, lockClass);
    }

    @Override
    public Mutex newMutex(LockClass lockClass) {
        return new JvmMutex(lockClass);
    }

    @Override
    public <T> Timerqueue<T> newTimerqueue() {
        return new Timerqueue<>();
    }

    @Override
    public void localIrqDisable() {
        current().interrupts().disable();
    }

    @Override
    public void localIrqEnable() {
        current().interrupts().enable();
    }

    /** There is no lockdep here. */
    @Override
    public void lockdepPosixtimerEnter() {}

    @Override
    public void lockdepPosixtimerExit() {}

    @Override
    public boolean lockTaskSighand(TaskStruct task) {
        process.siglock().lock();
        if (task.exitState() == 0) {
            return true;
        }
        process.siglock().unlock();
        return false;
    }

    @Override
    public void unlockTaskSighand(TaskStruct task) {
        process.siglock().unlock();
    }

    @Override
    public boolean taskWorkAdd(TaskStruct target, CallbackHead work) {
        JvmTask task = JvmTask.of(target);
        if (task.exitState() != 0) {
            return false;
        }
        task.works().add(work);
        task.setThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        return true;
    }

    @Override
    public void resumeUserModeWork() {
        JvmTask task = current();
        task.clearThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        for (CallbackHead work = task.works().poll();
                work != null;
                work = task.works().poll()) {
            work.run();
        }
    }

    @Override
    public void schedule() {
        Thread.yield();
    }

    @Override
    public void wakeUpProcess(TaskStruct task) {
        JvmTask.of(task).wakeUp();
    }

    @Override
    public long taskSchedRuntime(TaskStruct task) {
        return JvmTask.of(task).runTime().update();
    }

    @Override
    public @Nullable TaskStruct findTask(int pid) {
        return pid == INIT ? leader : tasks.find(pid);
    }

    /** Each thread that runs gets every tick, so nothing has to ask for one. */
    @Override
    public void tickDepSetTask(TaskStruct task) {}

    @Override
    public void tickDepClearTask(TaskStruct task) {}

    @Override
    public void tickDepSetSignal(SignalStruct signal) {}

    @Override
    public void tickDepClearSignal(SignalStruct signal) {}

    /** A tick is never stopped. */
    @Override
    public void tickNohzUserEnterPrepare() {}

    @Override
    public void cpuRelax() {
        Thread.yield();
    }
}
