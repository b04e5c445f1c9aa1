package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.Pid;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TaskTimerState;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread as the timers see it. Thread-safe. */
public final class JvmTask implements TaskStruct {
    private static final int EXIT_DEAD = 0x10;

    private final Thread thread;
    private final JvmPid pid;
    private final JvmProcess process;
    private final RunTime runTime;
    private final Interrupts interrupts = new Interrupts();
    private final Queue<CallbackHead> works = new ConcurrentLinkedQueue<>();
    private final Inbox inbox = new Inbox();
    private final Set<Integer> timerIds = ConcurrentHashMap.newKeySet();
    private final AtomicInteger threadFlags = new AtomicInteger();
    private volatile @Nullable TaskTimerState timers;
    private volatile int exitState;
    private volatile boolean woken;

    JvmTask(Thread thread, JvmPid pid, JvmProcess process, RunTime runTime) {
        this.thread = thread;
        this.pid = pid;
        this.process = process;
        this.runTime = runTime;
    }

    /** Nothing else is below these timers. */
    static JvmTask of(TaskStruct task) {
        return (JvmTask) task;
    }

    public Thread thread() {
        return thread;
    }

    @Override
    public int pid() {
        return pid.nr();
    }

    @Override
    public Pid threadPid() {
        return pid;
    }

    @Override
    public int tgid() {
        return process.tgidPid().nr();
    }

    @Override
    public JvmProcess signal() {
        return process;
    }

    @Override
    public int exitState() {
        return exitState;
    }

    @Override
    public TaskTimerState timers() {
        return Objects.requireNonNull(timers, "The task has no timer state yet");
    }

    @Override
    public void setTimers(TaskTimerState value) {
        timers = value;
    }

    /** All of it counts as user time: to tell the two apart costs reading a file, for each thread and tick. */
    @Override
    public long utime() {
        return runTime.sum();
    }

    @Override
    public long stime() {
        return 0;
    }

    @Override
    public long sumExecRuntime() {
        return runTime.sum();
    }

    @Override
    public boolean testThreadFlag(ThreadFlag flag) {
        return (threadFlags() & flag.mask()) != 0;
    }

    @Override
    public int threadFlags() {
        return threadFlags.get();
    }

    void setThreadFlag(ThreadFlag flag) {
        threadFlags.getAndUpdate(flags -> flags | flag.mask());
    }

    void clearThreadFlag(ThreadFlag flag) {
        threadFlags.getAndUpdate(flags -> flags & ~flag.mask());
    }

    /** No thread of a JVM is in the real-time class. */
    @Override
    public long rtTimeout() {
        return 0;
    }

    /** Nor in the deadline class. */
    @Override
    public boolean dlOverrun() {
        return false;
    }

    @Override
    public void setDlOverrun(boolean value) {
        if (value) {
            throw new IllegalArgumentException(this + " is not in the deadline class");
        }
    }

    /** The timers on its clock; they are deleted when the thread has ended. */
    public Set<Integer> timerIds() {
        return timerIds;
    }

    RunTime runTime() {
        return runTime;
    }

    Interrupts interrupts() {
        return interrupts;
    }

    Queue<CallbackHead> works() {
        return works;
    }

    Inbox inbox() {
        return inbox;
    }

    /** {@code schedule}, until somebody wakes the task or the time is over. The calling thread is the task's. */
    public void sleep(long ns) {
        if (!woken) {
            LockSupport.parkNanos(this, ns);
        }
        woken = false;
    }

    /** If it does not sleep its next sleep is short. */
    void wakeUp() {
        woken = true;
        LockSupport.unpark(thread);
    }

    /** The thread has ended. The caller holds siglock. */
    void exit() {
        exitState = EXIT_DEAD;
        pid.detach();
    }

    @Override
    public String toString() {
        return "task " + pid() + " (" + thread.getName() + ")";
    }
}
