package io.github.kconfig4j.sample;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.DeliveredSignal;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.KernelConfig;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.ArrayList;
import java.util.List;

/** A process with one thread on a machine of its own, and what such a program does in most tests. */
final class Program {
    /** The signal of its timers; it has a handler. */
    static final int SIGNAL = Signo.SIGRTMIN;

    static final long MSEC = 1_000_000L;

    private final Machine machine;
    private final TaskStruct task;
    private final TimerSyscalls syscalls;
    private final long tick;
    private final List<DeliveredSignal> handled;

    private Program(Machine machine, long tick, TaskStruct task, List<DeliveredSignal> handled) {
        this.handled = handled;
        this.machine = machine;
        this.tick = tick;
        this.task = task;
        syscalls = machine.syscalls(task);
        handle(SIGNAL);
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
        return new Program(machine, config.tickNsec(), machine.startProcess(), new ArrayList<>());
    }

    /** A task of the same machine as a program. */
    Program as(TaskStruct other) {
        return new Program(machine, tick, other, handled);
    }

    Machine machine() {
        return machine;
    }

    TaskStruct task() {
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

    /** Makes a thread of this process that runs on another CPU. */
    Program threadOn(int cpu) {
        TaskStruct thread = machine.newThread(task);
        machine.switchTo(machine.cpu(cpu), thread);
        return as(thread);
    }

    /** Sleeps in a system call. */
    void sleep() {
        machine.syscallEnter(task);
        machine.sleep(task);
    }

    /** Ends the sleep and runs on the first CPU. */
    void wake() {
        machine.wakeUp(task);
        resume();
    }

    /** Runs again on the first CPU after it was woken, back to user mode. */
    void resume() {
        machine.switchTo(machine.cpu(0), task);
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
