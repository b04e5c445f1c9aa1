package io.github.kconfig4j.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What kernel code may call. It belongs to one {@link Machine}; not thread-safe. */
public final class Kernel {
    private final KernelConfig config;
    private final Timeline timeline;
    private final Lockdep lockdep;
    private final Signals signals = new Signals(this);
    private final Processes processes = new Processes(this);
    private final UserMode userMode = new UserMode(this);
    private final TaskCalls calls = new TaskCalls(this);
    private final List<Cpu> cpus = new ArrayList<>();
    private final Interrupts interrupts;
    private final CpuTimers timers;
    private StepListener listener = StepListener.NONE;
    private Cpu thisCpu;
    private int spinLocksWanted;

    Kernel(KernelConfig config, PosixCpuTimersProvider provider) {
        this.config = config;
        timeline = new Timeline(config.tickNsec());
        lockdep = new Lockdep(config.preemptRt());
        for (int id = 0; id < config.cpus(); id++) {
            cpus.add(new Cpu(id, timeline, processes.initTask()));
        }
        interrupts = new Interrupts(this, timeline, cpus, new Accounting(config));
        thisCpu = cpus.get(0);
        timers = provider.create(this);
        for (Cpu cpu : cpus) {
            timers.posixCputimersGroupInit(cpu.idle().signal());
            timers.initTask(cpu.idle());
        }
    }

    public KernelConfig config() {
        return config;
    }

    /** The CPU on which the calling code runs. */
    public Cpu thisCpu() {
        return thisCpu;
    }

    /** {@code current}: the task on whose behalf the calling code runs. */
    public TaskStruct current() {
        return thisCpu.current();
    }

    /** Ticks since the start. */
    public long jiffies() {
        return timeline.jiffies();
    }

    /** The length of a tick in nanoseconds, {@code TICK_NSEC}. */
    public long tickNsec() {
        return config.tickNsec();
    }

    public Lockdep lockdep() {
        return lockdep;
    }

    public Signals signals() {
        return signals;
    }

    public SpinLock newSpinLock(LockClass lockClass) {
        return new SpinLock(this, lockClass);
    }

    public Mutex newMutex(LockClass lockClass) {
        return new Mutex(this, lockClass);
    }

    public <T> Timerqueue<T> newTimerqueue() {
        return new Timerqueue<>(this);
    }

    public void localIrqDisable() {
        thisCpu.disableIrqs();
    }

    /** {@code local_irq_enable}: an interrupt that came meanwhile is taken now. */
    public void localIrqEnable() {
        thisCpu.times().irqsOff().end();
        thisCpu.enableIrqs();
        interrupts.takePending(thisCpu);
    }

    /** {@code lockdep_posixtimer_enter}: until the exit, {@code spinlock_t} in hard interrupt is known and tolerated. */
    public void lockdepPosixtimerEnter() {
        thisCpu.setPosixtimerExemption(true);
    }

    public void lockdepPosixtimerExit() {
        thisCpu.setPosixtimerExemption(false);
    }

    /** {@code lock_task_sighand}. @return false, and nothing locked, if the task was reaped */
    public boolean lockTaskSighand(TaskStruct task) {
        for (SighandStruct sighand = task.sighand(); sighand != null; sighand = task.sighand()) {
            sighand.siglock().lock();
            if (sighand == task.sighand()) {
                return true;
            }
            // Reaped while the lock was waited for.
            sighand.siglock().unlock();
        }
        return false;
    }

    public void unlockTaskSighand(TaskStruct task) {
        SighandStruct sighand =
                Objects.requireNonNull(task.sighand(), "The task was reaped while its siglock was held");
        sighand.siglock().unlock();
    }

    /**
     * {@code task_work_add} with {@code TWA_RESUME}: the task notices on its way to user mode, it is neither woken nor
     * interrupted.
     *
     * @return false if the task exits and will run no more work
     */
    public boolean taskWorkAdd(TaskStruct task, CallbackHead work) {
        step(Op.TASK_WORK_ADD, work);
        boolean added = task.taskWorks().add(work);
        if (added) {
            task.setThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        }
        return added;
    }

    /** {@code task_work_run} for the current task. */
    public void taskWorkRun() {
        TaskStruct task = current();
        if (task.taskWorks().pending()) {
            step(Op.TASK_WORK_RUN, task);
            task.taskWorks().run();
        }
    }

    /** {@code resume_user_mode_work}: what {@code TIF_NOTIFY_RESUME} asks for. */
    public void resumeUserModeWork() {
        current().clearThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        taskWorkRun();
    }

    /** {@code schedule}: nothing else runs here unless a script says so, so the task goes on. */
    public void schedule() {
        TaskStruct task = current();
        step(Op.SCHEDULE, task);
        thisCpu.updateCurr();
        task.clearThreadFlag(ThreadFlag.TIF_NEED_RESCHED);
        task.clearThreadFlag(ThreadFlag.TIF_NEED_RESCHED_LAZY);
    }

    /** {@code wake_up_process}. */
    public void wakeUpProcess(TaskStruct task) {
        if (task.state() == TaskState.TASK_INTERRUPTIBLE) {
            step(Op.WAKE_UP_PROCESS, task);
            task.setState(TaskState.TASK_RUNNING);
        }
    }

    /** {@code task_sched_runtime}: the run time of a task in nanoseconds, up to this moment. */
    public long taskSchedRuntime(TaskStruct task) {
        step(Op.SAMPLE_CPUTIME, task);
        Cpu cpu = task.cpu();
        if (cpu != null) {
            cpu.updateCurr();
        }
        return task.sumExecRuntime();
    }

    /** {@code find_task_by_vpid}: null if there is no such task, or it was reaped. */
    public @Nullable TaskStruct findTask(int pid) {
        Pid found = processes.find(pid);
        return found == null ? null : found.task(PidType.PIDTYPE_PID);
    }

    /** {@code tick_dep_set_task} for POSIX timers: where this task runs the tick goes on ({@code NO_HZ_FULL}). */
    public void tickDepSetTask(TaskStruct task) {
        task.setTickDependency(true);
    }

    /** {@code tick_dep_clear_task}. */
    public void tickDepClearTask(TaskStruct task) {
        task.setTickDependency(false);
    }

    /** {@code tick_dep_set_signal} for POSIX timers: where a thread of this process runs the tick goes on. */
    public void tickDepSetSignal(SignalStruct signal) {
        signal.setTickDependency(true);
    }

    /** {@code tick_dep_clear_signal}. */
    public void tickDepClearSignal(SignalStruct signal) {
        signal.setTickDependency(false);
    }

    /**
     * {@code tick_nohz_user_enter_prepare}: a step where CPUs can do without ticks. What RCU has put off, which the kernel
     * does here, is not modelled.
     */
    public void tickNohzUserEnterPrepare() {
        if (!thisCpu.irqsDisabled()) {
            throw new IllegalStateException("Interrupts are on in the last steps before a guest is entered");
        }
        if (config.nohzFull()) {
            step(Op.TICK_NOHZ_USER_ENTER_PREPARE, current());
        }
    }

    /** {@code cpu_relax}: the calling code spins. */
    public void cpuRelax() {
        step(Op.CPU_RELAX, current());
    }

    /** A step of kernel code: it is traced, it may cost time, and a schedule may place something before it. */
    void step(Op op, Object subject) {
        listener.step(thisCpu, op, subject);
        long cost = config.costs().of(op);
        while (cost > 0) {
            cost -= interrupts.pass(cost);
        }
    }

    void setListener(StepListener value) {
        listener = value;
    }

    void runOn(Cpu cpu, Runnable code) {
        callOn(cpu, () -> {
            code.run();
            return cpu;
        });
    }

    <R> R callOn(Cpu cpu, Supplier<R> code) {
        Cpu before = thisCpu;
        TaskStruct interrupted = before.current();
        thisCpu = cpu;
        try {
            return code.get();
        } finally {
            thisCpu = before;
            Cpu now = interrupted.cpu();
            if (now != null && interrupted != before.idle()) {
                // It was moved meanwhile, and goes on there.
                thisCpu = now;
            }
        }
    }

    /** The current task goes on on another CPU, which is idle. Only where it can be preempted and holds no spinlock. */
    void migrate(Cpu to) {
        TaskStruct task = current();
        Cpu from = thisCpu;
        if (from.irqsDisabled() || task.holdsSpinLock() || from.isIdle() || !to.isIdle()) {
            throw new IllegalStateException(task + " cannot be moved to " + to);
        }
        step(Op.MIGRATE, task);
        from.switchTo(from.idle());
        to.switchTo(task);
        thisCpu = to;
        interrupts.takePending(to);
    }

    void spinLockWanted() {
        spinLocksWanted++;
    }

    void spinLockDropped() {
        spinLocksWanted--;
    }

    /** Whether what an interrupt of another CPU leads to might have to wait for the code that runs here. */
    boolean keepsOthersWaiting() {
        return spinLocksWanted > 0 || calls.currentHoldsLock();
    }

    List<Cpu> cpus() {
        return List.copyOf(cpus);
    }

    Timeline timeline() {
        return timeline;
    }

    Interrupts interrupts() {
        return interrupts;
    }

    Processes processes() {
        return processes;
    }

    TaskCalls calls() {
        return calls;
    }

    UserMode userMode() {
        return userMode;
    }

    CpuTimers timers() {
        return timers;
    }
}
