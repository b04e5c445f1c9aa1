package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Nanosleep;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.List;
import java.util.function.Supplier;

/**
 * Drives a kernel by a script: who runs where, for how long, and what it does. Time passes only in the methods that
 * take nanoseconds, and for the steps that cost something. Not thread-safe.
 */
public final class Machine {
    private final ModelKernel kernel;

    public Machine(KernelConfig config, PosixCpuTimersProvider provider) {
        kernel = new ModelKernel(config, provider);
    }

    public ModelKernel kernel() {
        return kernel;
    }

    /** Nanoseconds since the start. */
    public long now() {
        return kernel.timeline().now();
    }

    public Cpu cpu(int id) {
        return kernel.cpus().get(id);
    }

    /** Every signal that reached user mode so far, in order. */
    public List<DeliveredSignal> delivered() {
        return kernel.userMode().delivered();
    }

    /** From now on the listener is told of every step. */
    public void listen(StepListener listener) {
        kernel.setListener(listener);
    }

    /** A process with one thread, in user mode, running on the first CPU. */
    public ModelTask startProcess() {
        ModelTask task = kernel.processes().first(cpu(0).idle());
        switchTo(cpu(0), task);
        return task;
    }

    /** A child process; it does not run yet. */
    public ModelTask fork(ModelTask parent) {
        return syscall(parent, () -> kernel.processes().fork(parent));
    }

    /** As {@link #fork}, for a parent that is in the kernel already and stays there. */
    public ModelTask forkInKernel(ModelTask parent) {
        return inKernel(parent, () -> kernel.processes().fork(parent));
    }

    /** Another thread of the same process; it does not run yet. */
    public ModelTask newThread(ModelTask parent) {
        return syscall(parent, () -> kernel.processes().newThread(parent));
    }

    /** The CPU runs this task from now on; the one that ran there waits where it was. */
    public void switchTo(Cpu cpu, ModelTask task) {
        if (task.state() != TaskState.TASK_RUNNING || (task.cpu() != null && task.cpu() != cpu)) {
            throw new IllegalStateException(task + " cannot run on " + cpu);
        }
        cpu.switchTo(task);
        kernel.interrupts().takePending(cpu);
    }

    /** The CPU has nothing to do from now on; the task that ran there waits where it was. */
    public void idle(Cpu cpu) {
        cpu.switchTo(cpu.idle());
    }

    /** The task that runs on one CPU goes on on another one, which is idle. Only where it can be preempted. */
    public void migrate(Cpu from, Cpu to) {
        if (kernel.thisCpu() == from) {
            kernel.migrate(to);
        } else {
            kernel.runOn(from, () -> kernel.migrate(to));
        }
    }

    /** Nanoseconds pass; every CPU goes on with what it does, and ticks are taken. */
    public void pass(long ns) {
        long left = ns;
        while (left > 0) {
            left -= kernel.interrupts().pass(left);
        }
    }

    /** Runs a task for some time, in user or kernel mode, where it is; stops early if the task no longer runs. */
    public void run(ModelTask task, long ns) {
        running(task);
        long left = ns;
        while (left > 0 && task.cpu() != null) {
            left -= kernel.interrupts().pass(left);
        }
    }

    /** A task enters the kernel. */
    public void syscallEnter(ModelTask task) {
        Cpu cpu = running(task);
        if (task.context() != Context.USER) {
            throw new IllegalStateException(task + " is in the kernel already");
        }
        task.setContext(Context.SYSCALL);
        kernel.runOn(cpu, () -> kernel.step(Op.SYSCALL_ENTER, task));
    }

    /** A task goes back to user mode, with all that is done on the way. */
    public void syscallExit(ModelTask task) {
        Cpu cpu = running(task);
        if (task.context() != Context.SYSCALL) {
            throw new IllegalStateException(task + " is not in the kernel");
        }
        kernel.runOn(cpu, () -> kernel.userMode().exitToUserMode());
    }

    /** A whole system call. */
    public <R> R syscall(ModelTask task, Supplier<R> body) {
        syscallEnter(task);
        R result;
        try {
            result = inKernel(task, body);
        } catch (ErrnoException e) {
            syscallExit(task);
            throw e;
        } catch (MustWaitException e) {
            // The script has to make the call again, when it can go on.
            task.setContext(Context.USER);
            throw e;
        }
        syscallExit(task);
        return result;
    }

    /** What a task does from now on, so that it can be stopped in the middle; it begins with {@link TaskCall#goOn}. */
    public TaskCall call(ModelTask task, Runnable code) {
        return kernel.calls().add(task, code);
    }

    /** The locks that a task holds or waits for, outermost first. */
    public List<Acquisition> heldLocks(ModelTask task) {
        return List.copyOf(task.heldLocks());
    }

    /** The timers' system calls, as this task makes them. */
    public TimerSyscalls syscalls(ModelTask task) {
        return new SyscallEntry(this, task, kernel.timers().syscalls());
    }

    /** System calls about the process, as this task makes them. */
    public ProcessSyscalls processSyscalls(ModelTask task) {
        return new ProcessSyscalls(this, task);
    }

    /** {@code KVM_RUN}: the task runs a guest until the guest needs user space after {@code ns}, or a signal comes. */
    public int kvmRun(ModelTask task, KvmVcpu vcpu, GuestEntry guestEntry, long ns) {
        return syscall(task, () -> new VcpuLoop(kernel, guestEntry).run(vcpu, ns));
    }

    /** A task that is in the kernel sleeps until it is woken; its CPU is idle. */
    public void sleep(ModelTask task) {
        Cpu cpu = running(task);
        if (task.context() != Context.SYSCALL) {
            throw new IllegalStateException(task + " can only sleep in the kernel");
        }
        if (!kernel.signals().signalPending(task)) {
            task.setState(TaskState.TASK_INTERRUPTIBLE);
            task.setRtTimeout(0);
            cpu.switchTo(cpu.idle());
        }
    }

    /** A task calls {@code clock_nanosleep} and sleeps, unless the time has come already. */
    public NanosleepCall clockNanosleep(ModelTask task, int clockId, boolean absolute, long ns) {
        syscallEnter(task);
        Nanosleep sleep;
        try {
            sleep = inKernel(task, () -> kernel.timers().syscalls().clockNanosleep(clockId, absolute, ns));
        } catch (ErrnoException e) {
            syscallExit(task);
            throw e;
        }
        if (!sleep.isOver()) {
            sleep(task);
        }
        return new NanosleepCall(this, task, sleep);
    }

    /** What a sleeping task waited for has come; it can run again. */
    public void wakeUp(ModelTask task) {
        kernel.wakeUpProcess(task);
    }

    /**
     * {@code sigaction} for the task's process: ignoring a signal discards what is pending of it. A task that does not run
     * yet has it done before it does.
     */
    public void sigaction(ModelTask task, int signo, SignalAction action) {
        if (task.cpu() == null || task.context() != Context.USER) {
            kernel.signals().setAction(task, signo, action);
            return;
        }
        syscall(task, () -> {
            kernel.signals().setAction(task, signo, action);
            return 0;
        });
    }

    /** {@code sigprocmask(SIG_BLOCK)}. */
    public void block(ModelTask task, int signo) {
        kernel.signals().setBlocked(task, task.blocked() | Signo.mask(signo));
    }

    /** {@code sigprocmask(SIG_UNBLOCK)}; what was pending is delivered at once. */
    public void unblock(ModelTask task, int signo) {
        syscall(task, () -> {
            kernel.signals().setBlocked(task, task.blocked() & ~Signo.mask(signo));
            return 0;
        });
    }

    /**
     * {@code prlimit(RLIMIT_CPU)} on the process of {@code target}, in seconds.
     *
     * @throws ErrnoException {@code EINVAL} if the soft limit is above the hard one
     */
    public void prlimitCpu(ModelTask caller, ModelTask target, Rlimit limit) {
        syscall(caller, () -> {
            checkLimit(limit);
            target.signal().setRlimitCpu(limit);
            if (limit.soft() != Rlimit.INFINITY) {
                kernel.timers().updateRlimitCpu(target, limit.soft());
            }
            return 0;
        });
    }

    /**
     * {@code prlimit(RLIMIT_RTTIME)} for a task's process, in microseconds.
     *
     * @throws ErrnoException {@code EINVAL} if the soft limit is above the hard one
     */
    public void prlimitRttime(ModelTask task, Rlimit limit) {
        syscall(task, () -> {
            checkLimit(limit);
            task.signal().setRlimitRttime(limit);
            return 0;
        });
    }

    private static void checkLimit(Rlimit limit) {
        if (limit.isSoftAboveHard()) {
            throw new ErrnoException(
                    Errno.EINVAL, "soft limit " + limit.soft() + " is above hard limit " + limit.hard());
        }
    }

    /** {@code sched_setscheduler(SCHED_FIFO)}: the task runs in the real-time class. */
    public void makeRealtime(ModelTask task) {
        task.setRealtime(true);
    }

    /**
     * A task of the deadline class that asked for it ({@code SCHED_FLAG_DL_OVERRUN}) has used up its runtime: its next
     * tick says so.
     */
    public void deadlineOverrun(ModelTask task) {
        task.setDlOverrun(true);
    }

    /**
     * {@code execve}. The other threads of the process die; one that is in the middle of kernel code has to come to its
     * end first.
     */
    public void exec(ModelTask task) {
        syscall(task, () -> {
            kernel.processes().exec(task);
            return 0;
        });
    }

    /** A {@code CLOCK_MONOTONIC} timer: signals the task's process after this much wall time. */
    public void alarm(ModelTask task, long ns, int signo) {
        kernel.interrupts().hrTimers().add(now() + ns, task, signo);
    }

    /** {@code sigpending}: how many signals of this number are pending for the task or its process. */
    public int pending(ModelTask task, int signo) {
        return task.pending().count(signo) + task.signal().sharedPending().count(signo);
    }

    /** {@code setrlimit(RLIMIT_SIGPENDING)}: how many signals, timers' own included, all processes may have. */
    public void limitSigpending(int limit) {
        kernel.signals().limitSigpending(limit);
    }

    /** A thread ends; a leader stays as a zombie until it is reaped. */
    public void exit(ModelTask task) {
        syscallEnter(task);
        Cpu cpu = running(task);
        kernel.runOn(cpu, () -> kernel.processes().exit(task));
    }

    /** A parent, or a debugger, waits for a zombie: {@code wait4}. */
    public void reap(ModelTask parent, ModelTask zombie) {
        processSyscalls(parent).wait4(zombie);
    }

    <R> R inKernel(ModelTask task, Supplier<R> body) {
        return kernel.callOn(running(task), body);
    }

    private static Cpu running(ModelTask task) {
        Cpu cpu = task.cpu();
        if (cpu == null) {
            throw new IllegalStateException(task + " does not run");
        }
        return cpu;
    }
}
