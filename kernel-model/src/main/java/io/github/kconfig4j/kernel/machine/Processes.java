package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import io.github.kconfig4j.kernel.ThreadFlag;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tasks come and go: {@code copy_process}, {@code do_exit} and {@code release_task}. */
final class Processes {
    private static final LockClass SIGLOCK = new LockClass("sighand->siglock", LockKind.SPINLOCK_T);

    private final ModelKernel kernel;
    private final Map<Integer, ModelPid> pids = new TreeMap<>();
    private int lastPid;

    Processes(ModelKernel kernel) {
        this.kernel = kernel;
    }

    /** An idle task; it is no process that anybody can find. */
    ModelTask initTask() {
        ModelPid pid = new ModelPid(0);
        return new ModelTask(pid, new ModelProcess(pid), newSighand());
    }

    /** A process that no process started. */
    ModelTask first(ModelTask idle) {
        ModelPid pid = newPid();
        return copyProcess(idle, pid, new ModelProcess(pid), newSighand());
    }

    ModelTask fork(ModelTask parent) {
        SighandStruct sighand = newSighand();
        SighandStruct inherited = parent.sighand();
        if (inherited != null) {
            sighand.copyActions(inherited);
        }
        ModelPid pid = newPid();
        return copyProcess(parent, pid, new ModelProcess(pid), sighand);
    }

    ModelTask newThread(ModelTask parent) {
        SighandStruct sighand = parent.sighand();
        if (sighand == null) {
            throw new IllegalStateException(parent + " was reaped");
        }
        return copyProcess(parent, newPid(), parent.signal(), sighand);
    }

    private ModelPid newPid() {
        return new ModelPid(++lastPid);
    }

    private SighandStruct newSighand() {
        return new SighandStruct(kernel.newSpinLock(SIGLOCK));
    }

    private ModelTask copyProcess(ModelTask parent, ModelPid pid, ModelProcess signal, SighandStruct sighand) {
        ModelTask child = new ModelTask(pid, signal, sighand);
        kernel.step(Op.FORK, child);
        child.setBlocked(parent.blocked());
        if (signal.threads().isEmpty()) {
            signal.setRlimitCpu(parent.signal().rlimitCpu());
            signal.setRlimitRttime(parent.signal().rlimitRttime());
            kernel.timers().posixCputimersGroupInit(signal);
            pid.setLeader(child);
        }
        kernel.timers().copyProcess(parent, child);
        signal.addThread(child);
        pid.setThread(child);
        pids.put(pid.nr(), pid);
        return child;
    }

    /** A number that stands for a task that was not reaped, or null. */
    @Nullable
    ModelPid find(int nr) {
        return pids.get(nr);
    }

    /**
     * {@code do_exit}: timers go first, then the pending task work runs for the last time, then the exit is visible. From
     * then on the task can be reaped, although it still runs and takes ticks until it is switched away from.
     */
    void exit(ModelTask task) {
        kernel.step(Op.EXIT, task);
        task.setContext(Context.SYSCALL);
        kernel.signals().exitSignals(task);
        if (!task.signal().hasOtherLiveThread(task)) {
            kernel.timers().exitItimers(task.signal());
        }
        task.taskWorks().exit();
        kernel.step(Op.EXIT_NOTIFY, task);
        task.setExitState(ModelTask.EXIT_ZOMBIE);
        if (task.pid() != task.tgid()) {
            release(task);
        }
        kernel.step(Op.SCHEDULE, task);
        kernel.localIrqDisable();
        task.setState(TaskState.TASK_DEAD);
        Cpu cpu = kernel.thisCpu();
        cpu.switchTo(cpu.idle());
        kernel.localIrqEnable();
    }

    /**
     * {@code begin_new_exec}: the caller becomes the only thread and the leader. The timers of the old program, their
     * pending signals and its handlers go; its clocks and itimers stay.
     */
    void exec(ModelTask task) {
        kernel.step(Op.EXEC, task);
        deThread(task);
        if (kernel.lockTaskSighand(task)) {
            kernel.timers().posixCpuTimersExit(task);
            kernel.unlockTaskSighand(task);
        }
        kernel.timers().exitItimers(task.signal());
        dropHandlers(task);
        task.pending().dropTimerSignals();
        task.signal().sharedPending().dropTimerSignals();
        kernel.signals().recalcSigpending(task);
    }

    private static void dropHandlers(ModelTask task) {
        SighandStruct sighand = task.sighand();
        if (sighand != null) {
            sighand.dropHandlers();
        }
    }

    /** {@code de_thread}: waits until every other thread is dead, and takes the leader's number. */
    private void deThread(ModelTask task) {
        for (ModelTask thread : task.signal().threads()) {
            if (thread != task && thread.exitState() == 0) {
                thread.kill();
                kernel.wakeUpProcess(thread);
            }
        }
        for (ModelTask thread : task.signal().threads()) {
            if (thread != task && thread.exitState() == 0) {
                die(thread, task);
            }
        }
        ModelTask leader = task.signal().threads().get(0);
        if (leader != task) {
            exchangeTids(task, leader);
            release(leader);
        }
    }

    /** While the caller waits another thread runs and dies: in its place, or where that runs. */
    private void die(ModelTask thread, ModelTask waiting) {
        Cpu own = kernel.thisCpu();
        Cpu cpu = Objects.requireNonNullElse(thread.cpu(), own);
        if (thread.context() != Context.USER || (cpu != own && cpu.context() != Context.USER)) {
            throw new MustWaitException(waiting + " waits until " + thread + " is dead");
        }
        if (cpu == own) {
            own.switchTo(thread);
        }
        kernel.runOn(cpu, () -> kernel.userMode().exitToUserMode());
        if (cpu == own) {
            own.switchTo(waiting);
        }
    }

    /** {@code exchange_tids}, {@code transfer_pid}: the number of the process now stands for the caller. */
    private static void exchangeTids(ModelTask task, ModelTask leader) {
        ModelPid old = task.threadPid();
        ModelPid number = leader.threadPid();
        task.setThreadPid(number);
        leader.setThreadPid(old);
        number.setThread(task);
        number.setLeader(task);
        old.setThread(leader);
    }

    /** {@code wait_task_zombie}: the parent learns how the process ended and is told its CPU time. */
    WaitStatus wait4(ModelProcess parent, ModelTask zombie) {
        ModelProcess process = zombie.signal();
        int termsig = process.groupExitSignal();
        if (zombie.exitState() == ModelTask.EXIT_ZOMBIE) {
            parent.addChild(process.threadGroupCputime().plus(process.childrenCputime()));
        }
        release(zombie);
        return new WaitStatus(termsig == 0 ? zombie.exitStatus() : 0, termsig);
    }

    /** {@code release_task}: the task can no longer be found; its time stays with the process. */
    void release(ModelTask task) {
        kernel.step(Op.RELEASE_TASK, task);
        SighandStruct sighand = task.sighand();
        if (sighand == null || task.exitState() == 0) {
            throw new IllegalStateException(task + " is no zombie");
        }
        sighand.siglock().lock();
        kernel.timers().posixCpuTimersExit(task);
        task.signal().removeThread(task);
        if (task.signal().threads().isEmpty()) {
            kernel.timers().posixCpuTimersExitGroup(task);
        }
        ModelPid pid = task.threadPid();
        pids.remove(pid.nr());
        pid.setThread(null);
        pid.setLeader(null);
        task.reap();
        sighand.siglock().unlock();
    }

    /** {@code do_group_exit}: every thread dies on its way to user mode. */
    void killGroup(ModelProcess group, int signo) {
        if (group.groupExitSignal() != 0) {
            return;
        }
        group.setGroupExitSignal(signo);
        for (ModelTask thread : group.threads()) {
            if (thread.exitState() == 0) {
                thread.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
                kernel.wakeUpProcess(thread);
            }
        }
    }
}
