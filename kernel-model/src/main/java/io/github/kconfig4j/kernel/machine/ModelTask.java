package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.TaskCputime;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TaskTimerState;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A thread, {@code struct task_struct}: the part of it that timers, signals and accounting touch. */
public final class ModelTask implements TaskStruct {
    /** Getting shut down. */
    public static final int PF_EXITING = 0x0000_0004;
    /** Runs a guest. */
    public static final int PF_VCPU = 0x0000_0001;

    /** {@code exit_state} of a thread that has exited and waits to be reaped. */
    public static final int EXIT_ZOMBIE = 0x20;
    /** {@code exit_state} of a thread that was reaped. */
    public static final int EXIT_DEAD = 0x10;

    private ModelPid pid;
    private final ModelProcess signal;
    private final TaskWorks taskWorks = new TaskWorks();
    private final Sigpending pending = new Sigpending();
    private final List<Acquisition> heldLocks = new ArrayList<>();
    private @Nullable SighandStruct sighand;
    private @Nullable TaskTimerState timers;
    private @Nullable Cpu cpu;
    private Context context = Context.USER;
    private TaskState state = TaskState.TASK_RUNNING;
    private int exitState;
    private int exitStatus;
    private int flags;
    private int threadFlags;
    private long blocked;
    private boolean killed;
    private boolean tickDependency;
    private boolean dlOverrun;
    private boolean realtime;
    private long rtTimeout;
    private long utime;
    private long stime;
    private long gtime;
    private long sumExecRuntime;

    ModelTask(ModelPid pid, ModelProcess signal, SighandStruct sighand) {
        this.pid = pid;
        this.signal = signal;
        this.sighand = sighand;
    }

    /** The model has no other tasks. */
    static ModelTask of(TaskStruct task) {
        return (ModelTask) task;
    }

    @Override
    public int pid() {
        return pid.nr();
    }

    /** {@code thread_pid}: the number of this thread; another one of its process's after {@code execve}, perhaps. */
    @Override
    public ModelPid threadPid() {
        return pid;
    }

    @Override
    public int tgid() {
        return signal.tgid();
    }

    @Override
    public ModelProcess signal() {
        return signal;
    }

    /** Null once the task was reaped. */
    public @Nullable SighandStruct sighand() {
        return sighand;
    }

    /** 0 while the task lives, else {@link #EXIT_ZOMBIE} or {@link #EXIT_DEAD}. */
    @Override
    public int exitState() {
        return exitState;
    }

    /** What it has given to {@code exit}. */
    int exitStatus() {
        return exitStatus;
    }

    void setExitStatus(int value) {
        exitStatus = value;
    }

    public boolean hasFlag(int pf) {
        return (flags & pf) != 0;
    }

    /** Set at fork by the timers, before the task runs. */
    @Override
    public TaskTimerState timers() {
        return Objects.requireNonNull(timers, "The task has no timer state yet");
    }

    @Override
    public void setTimers(TaskTimerState value) {
        timers = value;
    }

    /** User time in nanoseconds, as accounted. */
    @Override
    public long utime() {
        return utime;
    }

    /** System time in nanoseconds, as accounted. */
    @Override
    public long stime() {
        return stime;
    }

    /** Guest time in nanoseconds; it is part of {@link #utime()} as well. */
    public long gtime() {
        return gtime;
    }

    /** {@code se.sum_exec_runtime} in nanoseconds: exact as of the last tick, switch or {@link ModelKernel#taskSchedRuntime}. */
    @Override
    public long sumExecRuntime() {
        return sumExecRuntime;
    }

    @Override
    public boolean testThreadFlag(ThreadFlag flag) {
        return (threadFlags & flag.mask()) != 0;
    }

    /** All thread flags, {@code read_thread_flags}: the union of {@link ThreadFlag#mask()}. */
    @Override
    public int threadFlags() {
        return threadFlags;
    }

    public void setThreadFlag(ThreadFlag flag) {
        threadFlags |= flag.mask();
    }

    public void clearThreadFlag(ThreadFlag flag) {
        threadFlags &= ~flag.mask();
    }

    /** Where the task runs, or would run when it is scheduled: user mode, kernel mode or a guest. */
    public Context context() {
        return context;
    }

    public TaskState state() {
        return state;
    }

    /** The CPU on which the task runs now, or null. */
    public @Nullable Cpu cpu() {
        return cpu;
    }

    /**
     * {@code rt.timeout}: for how many ticks a real-time task has run without sleeping. It counts only while {@code
     * RLIMIT_RTTIME} is finite.
     */
    @Override
    public long rtTimeout() {
        return rtTimeout;
    }

    void setThreadPid(ModelPid value) {
        pid = value;
    }

    /** {@code fatal_signal_pending}: it dies on its way to user mode. */
    boolean isKilled() {
        return killed || signal.groupExitSignal() != 0;
    }

    /** A {@code SIGKILL} for this thread alone. */
    void kill() {
        killed = true;
        setThreadFlag(ThreadFlag.TIF_SIGPENDING);
    }

    boolean hasTickDependency() {
        return tickDependency;
    }

    void setTickDependency(boolean value) {
        tickDependency = value;
    }

    /** {@code dl.dl_overrun} of a deadline task that asked to be told: it has used up its runtime. */
    @Override
    public boolean dlOverrun() {
        return dlOverrun;
    }

    @Override
    public void setDlOverrun(boolean value) {
        dlOverrun = value;
    }

    boolean isRealtime() {
        return realtime;
    }

    void setRealtime(boolean value) {
        realtime = value;
    }

    void setRtTimeout(long ticks) {
        rtTimeout = ticks;
    }

    TaskCputime cputime() {
        return new TaskCputime(utime, stime, sumExecRuntime);
    }

    TaskWorks taskWorks() {
        return taskWorks;
    }

    Sigpending pending() {
        return pending;
    }

    List<Acquisition> heldLocks() {
        return heldLocks;
    }

    boolean holdsSpinLock() {
        return heldLocks.stream().anyMatch(each -> each.lock() instanceof ModelSpinLock);
    }

    /** Blocked signals, bit {@code signo - 1}. */
    long blocked() {
        return blocked;
    }

    void setBlocked(long mask) {
        blocked = mask;
    }

    void setCpu(@Nullable Cpu value) {
        cpu = value;
    }

    void setContext(Context value) {
        context = value;
    }

    void setState(TaskState value) {
        state = value;
    }

    void setExitState(int value) {
        exitState = value;
    }

    void setFlag(int pf, boolean value) {
        flags = value ? flags | pf : flags & ~pf;
    }

    void reap() {
        exitState = EXIT_DEAD;
        sighand = null;
    }

    void addUtime(long ns) {
        utime += ns;
    }

    void addStime(long ns) {
        stime += ns;
    }

    void addGtime(long ns) {
        gtime += ns;
    }

    void addSumExecRuntime(long ns) {
        sumExecRuntime += ns;
    }

    @Override
    public String toString() {
        return pid() == 0 ? "idle" : "task " + pid();
    }
}
