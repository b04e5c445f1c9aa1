package io.github.kconfig4j.timers.schedules;

import static io.github.kconfig4j.timers.schedules.Event.DELETE;
import static io.github.kconfig4j.timers.schedules.Event.EXEC;
import static io.github.kconfig4j.timers.schedules.Event.EXIT;
import static io.github.kconfig4j.timers.schedules.Event.MIGRATION;
import static io.github.kconfig4j.timers.schedules.Event.PREEMPTING_DELETE;
import static io.github.kconfig4j.timers.schedules.Event.PREEMPTING_SETTIME;
import static io.github.kconfig4j.timers.schedules.Event.PREEMPTION;
import static io.github.kconfig4j.timers.schedules.Event.REAP;
import static io.github.kconfig4j.timers.schedules.Event.RESUMPTION;
import static io.github.kconfig4j.timers.schedules.Event.SETTIME;
import static io.github.kconfig4j.timers.schedules.Event.TICK;
import static io.github.kconfig4j.timers.schedules.Event.TWO_TICKS;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.KvmVcpu;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A short story in whose every step something else may happen, and what must hold at its end. */
enum Scenario {
    /** One timer expires while its thread is in user mode. Others may delete or set it. */
    ONE_SHOT(EnumSet.complementOf(EnumSet.of(REAP))) {
        @Override
        Optional<String> play(Run run) {
            int timer = run.arm(run.tick(), 0);
            run.begin();
            run.burn(run.tick());
            run.end();
            run.burn(5 * run.tick());
            return cancellable(run, timer, run.tick()).or(() -> expectWorkingChild(run));
        }
    },
    /** The same while the thread is in a system call. */
    IN_SYSTEM_CALL(EnumSet.complementOf(EnumSet.of(REAP))) {
        @Override
        Optional<String> play(Run run) {
            int timer = run.arm(run.tick(), 0);
            run.machine().syscallEnter(run.world().task());
            run.begin();
            run.burn(2 * run.tick());
            run.machine().syscallExit(run.world().task());
            run.end();
            run.burn(5 * run.tick());
            return cancellable(run, timer, run.tick()).or(() -> expectWorkingChild(run));
        }
    },
    /** A timer of a process expires while two of its threads run. */
    OF_A_PROCESS(EnumSet.of(
            TICK,
            TWO_TICKS,
            PREEMPTION,
            DELETE,
            PREEMPTING_DELETE,
            SETTIME,
            PREEMPTING_SETTIME,
            RESUMPTION,
            EXIT,
            EXEC)) {
        @Override
        Optional<String> play(Run run) {
            run.machine().switchTo(run.machine().cpu(1), run.world().sibling());
            int timer = run.armForProcess(2 * run.tick());
            run.begin();
            run.burn(run.tick());
            run.end();
            run.burn(5 * run.tick());
            return cancellable(run, timer, run.tick());
        }
    },
    /** Two threads have a timer each; the one's expires, and when the other one preempts it so does that one's. */
    OF_TWO_THREADS(EnumSet.of(TICK, TWO_TICKS, PREEMPTION, MIGRATION, RESUMPTION)) {
        @Override
        Optional<String> play(Run run) {
            int timer = run.armOther(run.tick(), 0);
            int ofCaller = run.armForCaller(run.tick());
            run.begin();
            run.burn(run.tick());
            run.end();
            run.burn(5 * run.tick());
            int due = run.machine().kernel().taskSchedRuntime(run.world().caller()) >= run.tick() ? 1 : 0;
            if (run.count(ofCaller) != due) {
                return Optional.of("the timer of the other one fired " + run.count(ofCaller) + " times");
            }
            return run.count(timer) == 0 ? Optional.of("the timer fired 0 times") : atMostOnce(run, timer, run.tick());
        }
    },
    /** The second timer falls due while the first one is handled, and the thread goes to sleep right after. */
    THEN_SLEEP(EnumSet.of(TICK, TWO_TICKS, PREEMPTION, MIGRATION)) {
        @Override
        Optional<String> play(Run run) {
            int first = run.armOther(run.tick(), 0);
            int second = run.armOther(2 * run.tick(), 0);
            run.begin();
            run.burn(run.tick());
            run.end();
            long ran = run.machine().kernel().taskSchedRuntime(run.world().task());
            run.machine().syscallEnter(run.world().task());
            run.machine().sleep(run.world().task());
            run.machine().pass(20 * run.tick());
            if (run.count(first) != 1) {
                return Optional.of("the first timer fired " + run.count(first) + " times");
            }
            if (run.notes().ranAtLastTick() >= 2 * run.tick() && run.count(second) == 0) {
                return Optional.of("a tick saw the second timer due, but the thread sleeps without it");
            }
            return run.count(second) <= (ran >= 2 * run.tick() ? 1 : 0)
                    ? Optional.empty()
                    : Optional.of("the second timer fired early or twice");
        }
    },
    /** A process is forked in a system call in which a timer of the parent has expired. */
    FORK(EnumSet.of(TICK, TWO_TICKS, PREEMPTION, MIGRATION)) {
        @Override
        Optional<String> play(Run run) {
            run.armOther(run.tick(), 0);
            run.machine().syscallEnter(run.world().task());
            run.begin();
            run.burn(run.tick() + 1);
            ModelTask child = run.machine().forkInKernel(run.world().task());
            run.world().add(child);
            run.machine().syscallExit(run.world().task());
            run.end();
            return expectOneSignal(run, child);
        }
    },
    /** A process exits while another one has a timer on its clock, which may delete that and reap the process. */
    EXIT_OF_A_PROCESS(EnumSet.of(TICK, DELETE, SETTIME, REAP)) {
        @Override
        Optional<String> play(Run run) {
            ModelTask subject = run.machine().fork(run.world().task());
            ModelTask supervisor = run.machine().fork(run.world().task());
            run.world().add(subject);
            run.world().setCaller(supervisor);
            run.machine().sigaction(supervisor, ArmedTimers.SIGNAL, SignalAction.handled());
            run.world().setSubject(subject);
            run.machine().switchTo(run.machine().cpu(1), supervisor);
            int timer = run.armFromOutside(run.tick());
            run.burn(run.tick() - 1);
            run.begin();
            run.machine().exit(subject);
            run.end();
            run.machine().pass(5 * run.tick());
            return atMostOnce(run, timer, run.tick());
        }
    },
    /** A thread that is not the leader executes another program; it has a timer on its own clock. */
    EXEC_OF_A_THREAD(EnumSet.of(TICK, TWO_TICKS, MIGRATION)) {
        @Override
        Optional<String> play(Run run) {
            run.world().setSubject(run.world().other());
            int ofThread = run.armForThread(3 * run.tick());
            int ofProcess = run.armForProcess(3 * run.tick());
            run.begin();
            run.machine().exec(run.world().other());
            run.end();
            long done = run.machine().now();
            int before = run.machine().delivered().size();
            run.burn(5 * run.tick());
            if (run.world().other().pid() != run.world().other().tgid()) {
                return Optional.of("it has not become the leader");
            }
            if (run.machine().delivered().size() != before) {
                return Optional.of("a timer of the old program fired after " + done);
            }
            return atMostOnce(run, ofThread, run.tick())
                    .or(() -> atMostOnce(run, ofProcess, run.tick()))
                    .or(() -> expectOneSignal(run, run.world().other()));
        }
    },
    /** The same, and another process has a timer on the clock of this one, which it may delete or set meanwhile. */
    EXEC_UNDER_A_TIMER_FROM_OUTSIDE(EnumSet.of(TICK, DELETE, SETTIME, RESUMPTION)) {
        @Override
        Optional<String> play(Run run) {
            ModelTask supervisor = run.machine().fork(run.world().task());
            run.world().setCaller(supervisor);
            run.world().setSubject(run.world().other());
            run.machine().switchTo(run.machine().cpu(1), supervisor);
            int timer = run.armFromOutside(3 * run.tick());
            run.begin();
            run.machine().exec(run.world().other());
            run.end();
            run.burn(5 * run.tick());
            return cancellable(run, timer, 3 * run.tick());
        }
    },
    /** The second of two timers of a process and an interval timer expire at the same time of its clock. */
    WITH_AN_INTERVAL_TIMER(EnumSet.of(TICK, TWO_TICKS, PREEMPTION)) {
        @Override
        Optional<String> play(Run run) {
            int first = run.armOnProf(run.tick() / 2);
            int second = run.armOnProf(run.tick() + run.tick() / 2);
            run.setitimerProf(run.tick() + run.tick() / 2);
            CollectedBefore sigprof = new CollectedBefore(Signo.SIGPROF);
            run.watch(sigprof);
            run.begin();
            run.burn(run.tick());
            run.end();
            run.burn(5 * run.tick());
            if (sigprof.collected() != 2) {
                return Optional.of("SIGPROF was sent when " + sigprof.collected() + " of 2 timers were collected");
            }
            return run.count(first) == 1 && run.count(second) == 1
                    ? Optional.empty()
                    : Optional.of("the timers fired " + run.count(first) + " and " + run.count(second) + " times");
        }
    },
    /** Many timers expire at once. */
    MANY(EnumSet.of(TICK, TWO_TICKS, PREEMPTION)) {
        @Override
        Optional<String> play(Run run) {
            int count = 45;
            for (int i = 0; i < count; i++) {
                run.armOther(run.tick(), 0);
            }
            run.begin();
            run.burn(run.tick());
            run.end();
            run.burn(5 * run.tick());
            if (run.machine().delivered().size() != count) {
                return Optional.of(run.machine().delivered().size() + " of " + count + " timers fired");
            }
            TreeMap<Long, Integer> perTick = new TreeMap<>();
            run.machine().delivered().forEach(each -> perTick.merge(each.time() / run.tick(), 1, Integer::sum));
            boolean undisturbed = run.schedule().placements().isEmpty();
            return undisturbed && perTick.firstEntry().getValue() > 19
                    ? Optional.of(perTick.firstEntry().getValue() + " timers fired in one run")
                    : Optional.empty();
        }
    },
    /** The thread runs a guest; its timer signals another thread. */
    GUEST(EnumSet.of(TICK, TWO_TICKS)) {
        @Override
        Optional<String> play(Run run) {
            int timer = run.armFor(run.world().sibling(), run.tick());
            run.machine().switchTo(run.machine().cpu(1), run.world().sibling());
            run.begin();
            run.machine().kvmRun(run.world().task(), new KvmVcpu(), run.guestEntry(), 10 * run.tick());
            long left = run.machine().now();
            run.end();
            run.machine().pass(1);
            if (run.count(timer) != 1) {
                return Optional.of("the timer fired " + run.count(timer) + " times");
            }
            long fired = run.machine().delivered().get(0).time();
            return fired + 5 * run.tick() < left
                    ? Optional.empty()
                    : Optional.of("the timer fired when the guest was left");
        }
    };

    private final Set<Event> events;

    Scenario(Set<Event> events) {
        this.events = events;
    }

    /** What may happen at any of its steps. */
    Set<Event> events() {
        return events;
    }

    /**
     * Plays the story.
     *
     * @return what is wrong, or nothing
     */
    abstract Optional<String> play(Run run);

    private static Optional<String> cancellable(Run run, int timer, long expiry) {
        boolean cancelled = run.world().timers().cancelledAt() != Long.MAX_VALUE
                || run.world().hasExeced();
        return run.count(timer) == 0 && !cancelled
                ? Optional.of("the timer fired 0 times")
                : atMostOnce(run, timer, expiry);
    }

    private static Optional<String> atMostOnce(Run run, int timer, long expiry) {
        if (run.count(timer) > 1) {
            return Optional.of("the timer fired " + run.count(timer) + " times");
        }
        for (DeliveredSignal signal : run.machine().delivered()) {
            if (signal.time() < expiry) {
                return Optional.of("the timer fired early, at " + signal.time());
            }
            if (signal.time() > run.world().timers().cancelledAt()) {
                return Optional.of("the timer fired although it was deleted or set again");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> expectWorkingChild(Run run) {
        return run.world().child() == null
                ? Optional.empty()
                : expectOneSignal(run, run.world().child());
    }

    /** A timer of a process that has just come to be fires once. */
    private static Optional<String> expectOneSignal(Run run, ModelTask task) {
        Machine machine = run.machine();
        int before = machine.delivered().size();
        machine.sigaction(task, ArmedTimers.SIGNAL, SignalAction.handled());
        Cpu cpu = task.cpu() == null ? machine.cpu(0) : task.cpu();
        machine.switchTo(cpu, task);
        TimerSyscalls syscalls = machine.syscalls(task);
        int timer = syscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(ArmedTimers.SIGNAL));
        syscalls.timerSettime(timer, false, Itimerspec.oneShot(run.tick() / 2));
        machine.run(task, 3 * run.tick());
        int fired = machine.delivered().size() - before;
        return fired == 1 ? Optional.empty() : Optional.of("the child's timer fired " + fired + " times");
    }
}
