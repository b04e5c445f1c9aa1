package io.github.kconfig4j.sample;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Rusage;
import io.github.kconfig4j.kernel.machine.SignalAction;
import io.github.kconfig4j.kernel.machine.TaskState;
import io.github.kconfig4j.kernel.machine.WaitStatus;
import java.util.ArrayList;
import java.util.List;

/**
 * A thread of a program as its C source would have it: what it calls, and how long it runs. The first one is the only one of
 * its process, on a machine of its own; like any program it has no handler until it sets one.
 */
final class Program {
    /** The signal of its timers. */
    static final int SIGNAL = Signo.SIGRTMIN;

    static final long MSEC = 1_000_000L;

    private final Machine machine;
    private final ModelTask task;
    private final TimerSyscalls syscalls;
    private final long tick;
    private final Cpu cpu;
    private final List<DeliveredSignal> handled;

    /** @param cpu where it runs */
    private Program(Machine machine, ModelTask task, Cpu cpu, List<DeliveredSignal> handled) {
        this.handled = handled;
        this.machine = machine;
        this.task = task;
        this.cpu = cpu;
        tick = machine.kernel().config().tickNsec();
        syscalls = machine.syscalls(task);
    }

    /** On a machine with one CPU. */
    static Program on(Variant variant) {
        return on(variant, 1);
    }

    static Program on(Variant variant, int cpus) {
        return on(variant, variant.kernelConfig().withCpus(cpus));
    }

    /** On another machine than the variant's own. */
    static Program on(Variant variant, KernelConfig config) {
        Machine machine = new Machine(config, variant.timers());
        return new Program(machine, machine.startProcess(), machine.cpu(0), new ArrayList<>());
    }

    Machine machine() {
        return machine;
    }

    ModelTask task() {
        return task;
    }

    TimerSyscalls syscalls() {
        return syscalls;
    }

    /** The length of a tick. */
    long tick() {
        return tick;
    }

    /** Runs in user mode. */
    void burn(long ns) {
        machine.run(task, ns);
    }

    /** Runs in user mode and on until the next tick, which sees what is due by then. */
    void burnToTick(long ns) {
        burn(ns);
        burn(tick - machine.now() % tick);
    }

    /** Stays in the kernel for some time. */
    void burnInKernel(long ns) {
        machine.syscall(task, () -> {
            machine.run(task, ns);
            return 0;
        });
    }

    /** {@code pthread_create}: a thread of this process that runs on this CPU. */
    Program threadOn(int number) {
        return on(number, machine.newThread(task));
    }

    /** {@code fork}: a child that runs on this CPU. */
    Program forkOn(int number) {
        return on(number, machine.fork(task));
    }

    private Program on(int number, ModelTask other) {
        Program program = new Program(machine, other, machine.cpu(number), handled);
        program.run();
        return program;
    }

    /** Takes its CPU, on which it then is where it was. */
    void run() {
        machine.switchTo(cpu, task);
    }

    /** {@code exit} of this thread; the process ends with its last one. */
    void exit(int status) {
        machine.processSyscalls(task).exit(status);
    }

    /** {@code waitpid} for a child that has ended. */
    WaitStatus waitpid(Program child) {
        return machine.processSyscalls(task).wait4(child.task);
    }

    /** {@code getrusage}. */
    Rusage getrusage(Rusage.Who who) {
        return machine.processSyscalls(task).getrusage(who);
    }

    /** {@code getrlimit(RLIMIT_CPU)}, in seconds. */
    Rlimit getrlimitCpu() {
        return machine.processSyscalls(task).getrlimitCpu();
    }

    /** {@code getrlimit(RLIMIT_RTTIME)}, in microseconds. */
    Rlimit getrlimitRttime() {
        return machine.processSyscalls(task).getrlimitRttime();
    }

    /** {@code sigtimedwait} with no time to wait. */
    Siginfo sigtimedwait(int signo) {
        return machine.processSyscalls(task).sigtimedwait(signo);
    }

    /** Somebody calls {@code kill} for the process of this thread. */
    void kill(int signo) {
        machine.kernel().signals().sendSignal(signo, task, PidType.PIDTYPE_TGID);
    }

    /** Somebody calls {@code tgkill} for this thread. */
    void tgkill(int signo) {
        machine.kernel().signals().sendSignal(signo, task, PidType.PIDTYPE_PID);
    }

    /** Whether it could run, were a CPU free. */
    boolean isRunnable() {
        return task.state() == TaskState.TASK_RUNNING;
    }

    /** Sleeps in a system call. */
    void sleep() {
        machine.syscallEnter(task);
        machine.sleep(task);
    }

    /** Ends the sleep. */
    void wake() {
        machine.wakeUp(task);
        resume();
    }

    /** Runs again after it was woken, back to user mode. */
    void resume() {
        run();
        machine.syscallExit(task);
    }

    /** {@code sigaction}. */
    void sigaction(int signo, SignalAction action) {
        machine.sigaction(task, signo, action);
    }

    /** {@code sigaction} with a handler that only notes that it ran. */
    void handle(int signo) {
        sigaction(signo, handler());
    }

    /** {@code signal(SIG_IGN)}. */
    void ignore(int signo) {
        sigaction(signo, SignalAction.IGNORE);
    }

    void block(int signo) {
        machine.block(task, signo);
    }

    void unblock(int signo) {
        machine.unblock(task, signo);
    }

    /** How many signals of this number {@code sigpending} would find. */
    int pending(int signo) {
        return machine.pending(task, signo);
    }

    /** A handler that only notes that it ran. */
    SignalAction.Handler handler() {
        return SignalAction.handler(this::noteHandled);
    }

    void noteHandled(DeliveredSignal signal) {
        handled.add(signal);
    }

    /** The signals whose handlers have begun, in the order in which they did; {@link #delivered} has their frames' order. */
    List<DeliveredSignal> handled() {
        return List.copyOf(handled);
    }

    /** The error number of a call that fails, {@code 0} for one that does not. */
    static String errno(Runnable call) {
        try {
            call.run();
            return "0";
        } catch (ErrnoException e) {
            return e.errno().name();
        }
    }

    int create(int clockId) {
        return create(clockId, SIGNAL);
    }

    /** {@code timer_create} with {@code SIGEV_SIGNAL}. */
    int create(int clockId, int signo) {
        return syscalls.timerCreate(clockId, Sigevent.signal(signo));
    }

    /** {@code timer_settime}, relative to now. */
    Itimerspec settime(int timer, Itimerspec value) {
        return syscalls.timerSettime(timer, false, value);
    }

    /** {@code timer_settime} with {@code TIMER_ABSTIME}. */
    Itimerspec settimeAt(int timer, Itimerspec value) {
        return syscalls.timerSettime(timer, true, value);
    }

    /** A new timer that is set relative to now. */
    int arm(int clockId, Itimerspec value) {
        int timer = create(clockId);
        syscalls.timerSettime(timer, false, value);
        return timer;
    }

    /** A new timer that is set to a time of its clock. */
    int armAt(int clockId, Itimerspec value) {
        int timer = create(clockId);
        syscalls.timerSettime(timer, true, value);
        return timer;
    }

    /** Where a CPU can do without ticks: arms a timer that never expires here and needs them. */
    void keepTicks() {
        arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(Long.MAX_VALUE / 2));
    }

    long remaining(int timer) {
        return syscalls.timerGettime(timer).value();
    }

    long processClock() {
        return syscalls.clockGettime(ClockId.CLOCK_PROCESS_CPUTIME_ID);
    }

    long threadClock() {
        return syscalls.clockGettime(ClockId.CLOCK_THREAD_CPUTIME_ID);
    }

    List<DeliveredSignal> delivered() {
        return machine.delivered();
    }

    /** How many signals of this number were delivered so far. */
    int count(int signo) {
        return (int) signals().stream().filter(each -> each == signo).count();
    }

    /** How many signals were delivered so far. */
    int count() {
        return delivered().size();
    }

    /** How the process ended, or that it would have gone on to its end. */
    String end() {
        int signo = task.signal().groupExitSignal();
        return signo == 0 ? "exit 0" : "signal " + signo;
    }

    /** The numbers of the signals so far. */
    List<Integer> signals() {
        return machine.delivered().stream().map(each -> each.info().signo()).toList();
    }
}
