package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;

/** The report on what deferring expiry to task work gives and takes, every number from a run of the generated variants. */
final class Reasons {
    private static final int HZ = 250;

    private final KernelConfig config = KernelConfig.of(HZ).withCosts(Costs.opCosts());
    private final Variant inline;
    private final Variant taskWork;
    private final InterruptTime interruptTime;

    Reasons(ReadSet set) {
        inline = Variant.inline(set);
        taskWork = Variant.taskWork(set);
        interruptTime = InterruptTime.measure(inline, taskWork, config);
    }

    String svg() {
        List<InterruptTime.Point> points = interruptTime.points();
        return new LogChart()
                .series(
                        "inline, in hard interrupt",
                        "inline",
                        points,
                        point -> point.inline().hardirq())
                .series(
                        "inline, interrupts off",
                        "inline off",
                        points,
                        point -> point.inline().irqsOff())
                .series(
                        "task work, in hard interrupt",
                        "task",
                        points,
                        point -> point.taskWork().hardirq())
                .series(
                        "task work, interrupts off",
                        "task off",
                        points,
                        point -> point.taskWork().irqsOff())
                .toString();
    }

    String markdown() {
        SleepingLocks locks = SleepingLocks.measure(inline, taskWork, config);
        List<Variant> variants = List.of(inline, taskWork);
        return """
                # Why expiry is deferred to task work: three reasons and a price

                Every number here comes from a run of the two generated variants of the timers, inline and task work, on the
                kernel model: x86_64, %d Hz, one CPU, one thread with timers on its own clock. `docs/timers.md` has the command
                that makes this page again; a test keeps the two equal. Nothing depends on the machine that runs it.

                What a step costs is set, in the order of magnitude of a current machine, and all else follows from which steps
                the code takes and where. So read shapes and places, not nanoseconds:

                %s
                ## 1. Locks in hard interrupt on PREEMPT_RT

                On `PREEMPT_RT` a `spinlock_t` sleeps, and hard interrupt context cannot sleep. How often such a lock is taken
                there until all timers have fired:

                %s
                The Kconfig of the set refuses inline expiry with `PREEMPT_RT`; here its code runs on a machine whose locks
                sleep. What lockdep says of the first lock:

                ```
                %s
                ```

                ## 2. Who pays

                A second with 19 timers that expire in each tick, against the same second without timers: by how much each
                account differs. The delivery of the signals is in both variants work of the task.

                %s
                `TICK` charges whole ticks to what they interrupt, and that is user mode in either variant: nobody sees the cost.
                With `IRQ_TIME` the cost of inline expiry becomes interrupt time, and the task's clocks stand still for it;
                task work leaves it with the task, whose own limits it counts towards. `VIRT_NATIVE` measures: interrupt time
                inline, system time in task work.

                ## 3. Time in hard interrupt

                The longest stretch when many timers of one clock expire together:

                ![The same as a chart](reasons.svg)

                %s
                Inline it grows with the timers up to 19, the most that one run takes from a clock; the rest waits for the next
                ticks. In task work the interrupt only looks and queues. Collecting still keeps interrupts off, since siglock
                does, and that grows to the same 19; firing does not.

                ## The price

                How long after the clock has reached the expiry the signal is sent:

                %s
                Inline the tick sends it. In task work it waits for the return to user mode, however long that takes: the task is
                neither woken nor interrupted. A real kernel with task work was seen to do just that.
                """.formatted(
                        HZ,
                        Costs.table(),
                        locks.table(),
                        locks.firstReport(),
                        Payers.measure(variants, config),
                        interruptTime.table(),
                        Wait.measure(variants, config));
    }
}
