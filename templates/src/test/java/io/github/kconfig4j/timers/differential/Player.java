package io.github.kconfig4j.timers.differential;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.NanosleepCall;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Plays a script on one variant: a process whose two threads run on a CPU each. Writes down all that a program can see. */
final class Player {
    private static final int SIGNAL = Signo.SIGRTMIN;
    private static final List<Integer> SIGNALS = List.of(SIGNAL, Signo.SIGPROF, Signo.SIGVTALRM, Signo.SIGALRM);

    private final Machine machine;
    private final long tick;
    private final List<ModelTask> threads = new ArrayList<>();
    private final List<Integer> timers = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int signalsSeen;
    private boolean blocked;
    private boolean unordered;

    Player(PosixCpuTimersProvider provider, int threadCount) {
        KernelConfig config = KernelConfig.of(250).withCpus(2);
        tick = config.tickNsec();
        machine = new Machine(config, provider);
        threads.add(machine.startProcess());
        if (threadCount == 2) {
            threads.add(machine.newThread(threads.get(0)));
            machine.switchTo(machine.cpu(1), threads.get(1));
        }
        handleSignals(threads.get(0));
    }

    private void handleSignals(ModelTask thread) {
        SIGNALS.forEach(signo -> machine.sigaction(thread, signo, SignalAction.handled()));
    }

    /** What the program saw: results of calls, and signals with their times. */
    List<String> play(Script script) {
        for (Script.Line line : script.lines()) {
            ModelTask thread = threads.get(line.thread() % threads.size());
            seen.add(line.action() + " " + result(() -> run(line, thread)));
            noteOrder(line.action());
            writeSignals();
            unordered &= blocked;
        }
        machine.pass(20 * tick);
        writeSignals();
        return List.copyOf(seen);
    }

    /** The signals of a stay in the kernel come in no certain order, those that were blocked then when they are let in. */
    private void noteOrder(Action action) {
        if (action == Action.BLOCK || action == Action.UNBLOCK) {
            blocked = action == Action.BLOCK;
        }
        unordered |= action == Action.STAY_IN_KERNEL;
    }

    private void writeSignals() {
        List<DeliveredSignal> delivered = machine.delivered();
        Stream<String> lines = delivered.stream()
                .skip(signalsSeen)
                .map(each -> "signal " + each.time() + " " + each.task() + " " + each.info());
        seen.addAll(unordered ? lines.sorted().toList() : lines.toList());
        signalsSeen = delivered.size();
    }

    private static String result(Supplier<Object> call) {
        try {
            return String.valueOf(call.get());
        } catch (ErrnoException e) {
            return e.errno().name();
        }
    }

    private Object run(Script.Line line, ModelTask thread) {
        TimerSyscalls calls = machine.syscalls(thread);
        int timer = timers.isEmpty() ? 0 : timers.get(line.what() % timers.size());
        int which = line.what() % 2 == 0 ? Itimer.ITIMER_PROF : Itimer.ITIMER_VIRTUAL;
        Itimerspec value =
                line.interval() == 0 ? Itimerspec.oneShot(line.ns()) : Itimerspec.periodic(line.ns(), line.interval());
        return switch (line.action()) {
            case BURN -> did(() -> machine.pass(line.ns()));
            case CREATE -> timers.add(calls.timerCreate(clock(line.what()), event(line.what(), thread)));
            case SETTIME -> calls.timerSettime(timer, false, value);
            case SETTIME_ABSOLUTE -> calls.timerSettime(timer, true, value);
            case DISARM -> calls.timerSettime(timer, false, Itimerspec.DISARMED);
            case GETTIME -> calls.timerGettime(timer);
            case GETOVERRUN -> calls.timerGetoverrun(timer);
            case DELETE -> did(() -> calls.timerDelete(timer));
            case SETITIMER -> calls.setitimer(which, value);
            case GETITIMER -> calls.getitimer(which);
            case CLOCK -> calls.clockGettime(clock(line.what()));
            case BLOCK -> did(() -> machine.block(thread, SIGNAL));
            case UNBLOCK -> did(() -> machine.unblock(thread, SIGNAL));
            case SLEEP -> did(() -> sleep(thread, line.ns()));
            case NANOSLEEP -> nanosleep(thread, line);
            case FORK -> fork(thread, line.ns());
            case EXIT_THREAD -> did(this::exitThread);
            case EXEC -> did(() -> exec(thread));
            case STAY_IN_KERNEL ->
                did(() -> {
                    machine.syscallEnter(thread);
                    machine.pass(line.ns());
                    machine.syscallExit(thread);
                });
        };
    }

    private static String did(Runnable code) {
        code.run();
        return "";
    }

    private static int clock(int what) {
        int which = what % 3;
        return what % 2 == 0 ? ClockId.process(0, which) : ClockId.thread(0, which);
    }

    private static Sigevent event(int what, ModelTask thread) {
        return switch (what / 6 % 4) {
            case 0 -> Sigevent.none();
            case 1 -> Sigevent.threadId(SIGNAL, thread.pid());
            default -> Sigevent.signal(SIGNAL);
        };
    }

    private void sleep(ModelTask thread, long ns) {
        Cpu cpu = thread.cpu();
        machine.syscallEnter(thread);
        machine.sleep(thread);
        pass(thread, ns);
        wake(thread, cpu);
        machine.syscallExit(thread);
    }

    /** The other thread's clock, or the process's. */
    private Object nanosleep(ModelTask thread, Script.Line line) {
        Cpu cpu = thread.cpu();
        NanosleepCall call = machine.clockNanosleep(thread, ClockId.process(0, line.what() % 3), false, line.ns());
        pass(thread, 2 * tick);
        long left = NanosleepCall.SLEEPS_ON;
        while (left == NanosleepCall.SLEEPS_ON) {
            machine.kernel().signals().sendSignal(Signo.SIGALRM, thread, PidType.PIDTYPE_PID);
            wake(thread, cpu);
            left = call.finish();
        }
        return left;
    }

    /** A thread that has a signal pending does not sleep: it would be in the kernel meanwhile. */
    private void pass(ModelTask sleeping, long ns) {
        if (sleeping.cpu() == null) {
            machine.pass(ns);
        }
    }

    private void wake(ModelTask thread, Cpu cpu) {
        machine.wakeUp(thread);
        if (thread.cpu() == null) {
            machine.switchTo(cpu, thread);
        }
    }

    /** The child arms a timer, runs for some time in place of its parent, exits and is reaped. */
    private Object fork(ModelTask parent, long ns) {
        Cpu cpu = parent.cpu();
        ModelTask child = machine.fork(parent);
        machine.switchTo(cpu, child);
        TimerSyscalls calls = machine.syscalls(child);
        int timer = calls.timerCreate(ClockId.CLOCK_PROCESS_CPUTIME_ID, Sigevent.signal(SIGNAL));
        calls.timerSettime(timer, false, Itimerspec.periodic(tick, tick));
        machine.pass(ns);
        machine.exit(child);
        machine.switchTo(cpu, parent);
        machine.reap(parent, child);
        return child;
    }

    private void exitThread() {
        if (threads.size() > 1) {
            machine.exit(threads.remove(1));
        }
    }

    /** The new program has no handlers: what comes before it sets them again would kill it. */
    private void exec(ModelTask thread) {
        SIGNALS.forEach(signo -> machine.block(thread, signo));
        machine.exec(thread);
        threads.removeIf(each -> each != thread);
        timers.clear();
        handleSignals(thread);
        SIGNALS.stream().filter(signo -> signo != SIGNAL || !blocked).forEach(signo -> machine.unblock(thread, signo));
    }
}
