package io.github.kconfig4j.kernel;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tasks come and go: {@code copy_process}, {@code do_exit} and {@code release_task}. */
final class Processes {
    private static final LockClass SIGLOCK = new LockClass("sighand->siglock", LockKind.SPINLOCK_T);

    private final Kernel kernel;
    private final Map<Integer, TaskStruct> tasks = new TreeMap<>();
    private int lastPid;

    Processes(Kernel kernel) {
        this.kernel = kernel;
    }

    /** An idle task; it is no process that anybody can find. */
    TaskStruct initTask() {
        SignalStruct signal = new SignalStruct(0);
        return new TaskStruct(0, signal, new SighandStruct(kernel.newSpinLock(SIGLOCK)));
    }

    /** A process that no process started. */
    TaskStruct first(TaskStruct idle) {
        return copyProcess(idle, new SignalStruct(++lastPid), new SighandStruct(kernel.newSpinLock(SIGLOCK)));
    }

    TaskStruct fork(TaskStruct parent) {
        SighandStruct sighand = new SighandStruct(kernel.newSpinLock(SIGLOCK));
        SighandStruct inherited = parent.sighand();
        if (inherited != null) {
            sighand.copyActions(inherited);
        }
        return copyProcess(parent, new SignalStruct(++lastPid), sighand);
    }

    TaskStruct newThread(TaskStruct parent) {
        SighandStruct sighand = parent.sighand();
        if (sighand == null) {
            throw new IllegalStateException(parent + " was reaped");
        }
        ++lastPid;
        return copyProcess(parent, parent.signal(), sighand);
    }

    private TaskStruct copyProcess(TaskStruct parent, SignalStruct signal, SighandStruct sighand) {
        TaskStruct child = new TaskStruct(lastPid, signal, sighand);
        kernel.step(Op.FORK, child);
        child.setBlocked(parent.blocked());
        if (signal.threads().isEmpty()) {
            signal.setRlimitCpu(parent.signal().rlimitCpu());
            signal.setRlimitRttime(parent.signal().rlimitRttime());
            kernel.timers().posixCputimersGroupInit(signal);
        }
        kernel.timers().copyProcess(parent, child);
        signal.addThread(child);
        tasks.put(child.pid(), child);
        return child;
    }

    /** A task that was not reaped, or null. */
    @Nullable
    TaskStruct find(int pid) {
        return tasks.get(pid);
    }

    /** {@code do_exit}: timers go first, then the pending task work runs for the last time, then the exit is visible. */
    void exit(Cpu cpu, TaskStruct task) {
        kernel.step(Op.EXIT, task);
        task.setContext(Context.SYSCALL);
        task.setFlag(TaskStruct.PF_EXITING, true);
        if (!task.signal().hasOtherLiveThread(task)) {
            kernel.timers().exitItimers(task.signal());
        }
        task.taskWorks().exit();
        task.setState(TaskState.TASK_DEAD);
        cpu.switchTo(cpu.idle());
        task.setExitState(TaskStruct.EXIT_ZOMBIE);
        if (task.pid() != task.tgid()) {
            release(task);
        }
        kernel.localIrqEnable();
    }

    /** {@code begin_new_exec}: the timers of the old program and their pending signals go; its clocks and itimers stay. */
    void exec(TaskStruct task) {
        if (task.signal().hasOtherLiveThread(task)) {
            throw new IllegalStateException(task + " has to be the only thread of its process");
        }
        if (kernel.lockTaskSighand(task)) {
            kernel.timers().posixCpuTimersExit(task);
            kernel.unlockTaskSighand(task);
        }
        kernel.timers().exitItimers(task.signal());
        task.pending().dropTimerSignals();
        task.signal().sharedPending().dropTimerSignals();
        kernel.signals().recalcSigpending(task);
    }

    /** {@code release_task}: the task can no longer be found; its time stays with the process. */
    void release(TaskStruct task) {
        if (!kernel.lockTaskSighand(task)) {
            throw new IllegalStateException(task + " was reaped before");
        }
        SighandStruct sighand = task.sighand();
        kernel.timers().posixCpuTimersExit(task);
        task.signal().removeThread(task);
        if (task.signal().threads().isEmpty()) {
            kernel.timers().posixCpuTimersExitGroup(task);
        }
        tasks.remove(task.pid());
        task.reap();
        if (sighand != null) {
            sighand.siglock().unlock();
        }
    }

    /** {@code do_group_exit}: every thread dies on its way to user mode. */
    void killGroup(SignalStruct group, int signo) {
        if (group.groupExitSignal() != 0) {
            return;
        }
        group.setGroupExitSignal(signo);
        for (TaskStruct thread : group.threads()) {
            if (thread.exitState() == 0) {
                thread.setThreadFlag(ThreadFlag.TIF_SIGPENDING);
                kernel.wakeUpProcess(thread);
            }
        }
    }
}
