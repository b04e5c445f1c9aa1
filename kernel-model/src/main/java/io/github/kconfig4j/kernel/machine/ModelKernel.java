package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.CpuTimers;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.Timerqueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What kernel code may call. It belongs to one {@link Machine}; not thread-safe. */
public final class ModelKernel implements Kernel {
    private final KernelConfig config;
    private final Timeline timeline;
    private final Lockdep lockdep;
    private final ModelSignals signals = new ModelSignals(this);
    private final Processes processes = new Processes(this);
    private final UserMode userMode = new UserMode(this);
    private final TaskCalls calls = new TaskCalls(this);
    private final List<Cpu> cpus = new ArrayList<>();
    private final Interrupts interrupts;
    private final CpuTimers timers;
    private StepListener listener = StepListener.NONE;
    private Cpu thisCpu;
    private int spinLocksWanted;

    ModelKernel(KernelConfig config, PosixCpuTimersProvider provider) {
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
    @Override
    public ModelTask current() {
        return thisCpu.current();
    }

    /** Ticks since the start. */
    @Override
    public long jiffies() {
        return timeline.jiffies();
    }

    /** The length of a tick in nanoseconds, {@code TICK_NSEC}. */
    @Override
    public long tickNsec() {
        return config.tickNsec();
    }

    public Lockdep lockdep() {
        return lockdep;
    }

    @Override
    public ModelSignals signals() {
        return signals;
    }

    @Override
    public ModelSpinLock newSpinLock(LockClass lockClass) {
        return new ModelSpinLock(this, lockClass);
    }

    @Override
    public ModelMutex newMutex(LockClass lockClass) {
        return new ModelMutex(this, lockClass);
    }

    @Override
    public <T> Timerqueue<T> newTimerqueue() {
        return new ModelTimerqueue<>(this);
    }

    @Override
    public void localIrqDisable() {
        thisCpu.disableIrqs();
    }

    /** {@code local_irq_enable}: an interrupt that came meanwhile is taken now. */
    @Override
    public void localIrqEnable() {
        thisCpu.times().irqsOff().end();
        thisCpu.enableIrqs();
        interrupts.takePending(thisCpu);
    }

    /** {@code lockdep_posixtimer_enter}: until the exit, {@code spinlock_t} in hard interrupt is known and tolerated. */
    @Override
    public void lockdepPosixtimerEnter() {
        thisCpu.setPosixtimerExemption(true);
    }

    @Override
    public void lockdepPosixtimerExit() {
        thisCpu.setPosixtimerExemption(false);
    }

    /** {@code lock_task_sighand}. @return false, and nothing locked, if the task was reaped */
    @Override
    public boolean lockTaskSighand(TaskStruct target) {
        ModelTask task = ModelTask.of(target);
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

    @Override
    public void unlockTaskSighand(TaskStruct task) {
        SighandStruct sighand =
                Objects.requireNonNull(ModelTask.of(task).sighand(), "The task was reaped while its siglock was held");
        sighand.siglock().unlock();
    }

    /**
     * {@code task_work_add} with {@code TWA_RESUME}: the task notices on its way to user mode, it is neither woken nor
     * interrupted.
     *
     * @return false if the task exits and will run no more work
     */
    @Override
    public boolean taskWorkAdd(TaskStruct target, CallbackHead work) {
        ModelTask task = ModelTask.of(target);
        step(Op.TASK_WORK_ADD, work);
        boolean added = task.taskWorks().add(work);
        if (added) {
            task.setThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        }
        return added;
    }

    /** {@code task_work_run} for the current task. */
    public void taskWorkRun() {
        ModelTask task = current();
        if (task.taskWorks().pending()) {
            step(Op.TASK_WORK_RUN, task);
            task.taskWorks().run();
        }
    }

    /** {@code resume_user_mode_work}: what {@code TIF_NOTIFY_RESUME} asks for. */
    @Override
    public void resumeUserModeWork() {
        current().clearThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME);
        taskWorkRun();
    }

    /** {@code schedule}: nothing else runs here unless a script says so, so the task goes on. */
    @Override
    public void schedule() {
        ModelTask task = current();
        step(Op.SCHEDULE, task);
        thisCpu.updateCurr();
        task.clearThreadFlag(ThreadFlag.TIF_NEED_RESCHED);
        task.clearThreadFlag(ThreadFlag.TIF_NEED_RESCHED_LAZY);
    }

    /** {@code wake_up_process}. */
    @Override
    public void wakeUpProcess(TaskStruct sleeper) {
        ModelTask task = ModelTask.of(sleeper);
        if (task.state() == TaskState.TASK_INTERRUPTIBLE) {
            step(Op.WAKE_UP_PROCESS, task);
            task.setState(TaskState.TASK_RUNNING);
        }
    }

    /** {@code task_sched_runtime}: the run time of a task in nanoseconds, up to this moment. */
    @Override
    public long taskSchedRuntime(TaskStruct target) {
        ModelTask task = ModelTask.of(target);
        step(Op.SAMPLE_CPUTIME, task);
        Cpu cpu = task.cpu();
        if (cpu != null) {
            cpu.updateCurr();
        }
        return task.sumExecRuntime();
    }

    /** {@code find_task_by_vpid}: null if there is no such task, or it was reaped. */
    @Override
    public @Nullable ModelTask findTask(int pid) {
        ModelPid found = processes.find(pid);
        return found == null ? null : found.task(PidType.PIDTYPE_PID);
    }

    /** {@code tick_dep_set_task} for POSIX timers: where this task runs the tick goes on ({@code NO_HZ_FULL}). */
    @Override
    public void tickDepSetTask(TaskStruct task) {
        ModelTask.of(task).setTickDependency(true);
    }

    /** {@code tick_dep_clear_task}. */
    @Override
    public void tickDepClearTask(TaskStruct task) {
        ModelTask.of(task).setTickDependency(false);
    }

    /** {@code tick_dep_set_signal} for POSIX timers: where a thread of this process runs the tick goes on. */
    @Override
    public void tickDepSetSignal(SignalStruct signal) {
        ((ModelProcess) signal).setTickDependency(true);
    }

    /** {@code tick_dep_clear_signal}. */
    @Override
    public void tickDepClearSignal(SignalStruct signal) {
        ((ModelProcess) signal).setTickDependency(false);
    }

    /**
     * {@code tick_nohz_user_enter_prepare}: a step where CPUs can do without ticks. What RCU has put off, which the kernel
     * does here, is not modelled.
     */
    @Override
    public void tickNohzUserEnterPrepare() {
        if (!thisCpu.irqsDisabled()) {
            throw new IllegalStateException("Interrupts are on in the last steps before a guest is entered");
        }
        if (config.nohzFull()) {
            step(Op.TICK_NOHZ_USER_ENTER_PREPARE, current());
        }
    }

    /** {@code cpu_relax}: the calling code spins. */
    @Override
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
        ModelTask interrupted = before.current();
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
        ModelTask task = current();
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
