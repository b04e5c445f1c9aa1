package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.DeliveredSignal;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.KvmVcpu;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.Optional;
import java.util.TreeMap;

/** A short story in whose every step something else may happen, and what must hold at its end. */
enum Scenario {
    /** One timer expires while its thread is in user mode. Others may delete or set it. */
    ONE_SHOT {
        @Override
        Optional<String> play(Run run) {
            int timer = run.arm(run.tick(), 0);
            run.begin();
            run.machine().run(run.task(), run.tick());
            run.end();
            run.machine().run(run.task(), 5 * run.tick());
            return cancellable(run, timer, run.tick());
        }
    },
    /** The same while the thread is in a system call. */
    IN_SYSTEM_CALL {
        @Override
        Optional<String> play(Run run) {
            int timer = run.arm(run.tick(), 0);
            run.machine().syscallEnter(run.task());
            run.begin();
            run.machine().run(run.task(), 2 * run.tick());
            run.machine().syscallExit(run.task());
            run.end();
            run.machine().run(run.task(), 5 * run.tick());
            return cancellable(run, timer, run.tick());
        }
    },
    /** The second timer falls due while the first one is handled, and the thread goes to sleep right after. */
    THEN_SLEEP {
        @Override
        Optional<String> play(Run run) {
            int first = run.armOther(run.tick(), 0);
            int second = run.armOther(2 * run.tick(), 0);
            run.begin();
            run.machine().run(run.task(), run.tick());
            run.end();
            long ran = run.machine().kernel().taskSchedRuntime(run.task());
            run.machine().syscallEnter(run.task());
            run.machine().sleep(run.task());
            run.machine().pass(20 * run.tick());
            if (run.count(first) != 1) {
                return Optional.of("the first timer fired " + run.count(first) + " times");
            }
            boolean due = ran >= 2 * run.tick();
            return run.count(second) == (due ? 1 : 0)
                    ? Optional.empty()
                    : Optional.of("a tick saw the second timer due, but the thread sleeps without it");
        }
    },
    /** A process is forked in a system call in which a timer of the parent has expired. */
    FORK {
        @Override
        Optional<String> play(Run run) {
            run.armOther(run.tick(), 0);
            run.machine().syscallEnter(run.task());
            run.begin();
            run.machine().run(run.task(), run.tick() + 1);
            TaskStruct child = run.machine().forkInKernel(run.task());
            run.machine().syscallExit(run.task());
            run.end();
            return expectOneSignal(run.machine(), child, run.tick());
        }
    },
    /** Many timers expire at once. */
    MANY {
        @Override
        Optional<String> play(Run run) {
            int count = 45;
            for (int i = 0; i < count; i++) {
                run.armOther(run.tick(), 0);
            }
            run.begin();
            run.machine().run(run.task(), run.tick());
            run.end();
            run.machine().run(run.task(), 5 * run.tick());
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
    GUEST {
        @Override
        Optional<String> play(Run run) {
            TimerSyscalls syscalls = run.machine().syscalls(run.task());
            int timer = syscalls.timerCreate(
                    ClockId.CLOCK_THREAD_CPUTIME_ID,
                    Sigevent.threadId(Run.SIGNAL, run.sibling().pid()));
            syscalls.timerSettime(timer, true, Itimerspec.oneShot(run.tick()));
            run.machine().switchTo(run.machine().cpu(1), run.sibling());
            run.begin();
            run.machine().kvmRun(run.task(), new KvmVcpu(), run.guestEntry(), 10 * run.tick());
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

    /**
     * Plays the story.
     *
     * @return what is wrong, or nothing
     */
    abstract Optional<String> play(Run run);

    private static Optional<String> cancellable(Run run, int timer, long expiry) {
        long count = run.count(timer);
        boolean cancelled = run.cancelledAt() != Long.MAX_VALUE;
        if (count > 1 || (count == 0 && !cancelled)) {
            return Optional.of("the timer fired " + count + " times");
        }
        for (DeliveredSignal signal : run.machine().delivered()) {
            if (signal.time() < expiry) {
                return Optional.of("the timer fired early, at " + signal.time());
            }
            if (signal.time() > run.cancelledAt()) {
                return Optional.of("the timer fired although it was deleted or set again");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> expectOneSignal(Machine machine, TaskStruct task, long tick) {
        int before = machine.delivered().size();
        machine.sigaction(task, Run.SIGNAL, SignalAction.handled());
        machine.switchTo(machine.cpu(0), task);
        TimerSyscalls syscalls = machine.syscalls(task);
        int timer = syscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(Run.SIGNAL));
        syscalls.timerSettime(timer, false, Itimerspec.oneShot(tick / 2));
        machine.run(task, 3 * tick);
        int fired = machine.delivered().size() - before;
        return fired == 1 ? Optional.empty() : Optional.of("the child's timer fired " + fired + " times");
    }
}
