package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.CpuBucket;
import io.github.kconfig4j.kernel.machine.CpuTimes;
import io.github.kconfig4j.kernel.machine.CputimeAccounting;
import io.github.kconfig4j.kernel.machine.LockdepReport;
import io.github.kconfig4j.kernel.machine.ModelTask;
import java.util.List;
import java.util.Optional;

/** What must hold at the end of every run, whatever the scenario. */
final class Invariants {
    private Invariants() {}

    /** What does not hold, if anything. */
    static Optional<String> broken(Run run) {
        List<LockdepReport> reports = run.machine().kernel().lockdep().reports();
        if (!reports.isEmpty()) {
            return Optional.of(reports.get(0).toString());
        }
        if (run.schedule().leavesTimers()
                && run.notes().mostWorksOfATask() > run.world().timers().armed()) {
            return Optional.of("the work was queued " + run.notes().mostWorksOfATask() + " times for "
                    + run.world().timers().armed() + " expiries: a tick found due what was being collected");
        }
        return bucketsAreOff(run).or(() -> runtimeIsOff(run));
    }

    /** Each tick that was taken was charged to one bucket; where time is measured, each nanosecond was. */
    private static Optional<String> bucketsAreOff(Run run) {
        CputimeAccounting accounting = accounting(run);
        boolean ticks = accounting == CputimeAccounting.TICK || accounting == CputimeAccounting.IRQ_TIME;
        for (int id = 0; id < TwoCpus.COUNT; id++) {
            CpuTimes times = run.machine().cpu(id).times();
            long sum = 0;
            for (CpuBucket bucket : CpuBucket.values()) {
                sum += times.of(bucket);
            }
            long passed = ticks ? times.ticks() * run.tick() : run.machine().now();
            if (sum != passed) {
                return Optional.of(sum + " ns were charged on cpu" + id + " of " + passed);
            }
        }
        return Optional.empty();
    }

    private static CputimeAccounting accounting(Run run) {
        return run.machine().kernel().config().accounting();
    }

    /** Each nanosecond of each CPU belongs to one task, to measured interrupts, or the CPU was idle. */
    private static Optional<String> runtimeIsOff(Run run) {
        long sum = 0;
        for (int id = 0; id < TwoCpus.COUNT; id++) {
            run.machine().idle(run.machine().cpu(id));
            sum += run.machine().cpu(id).idleTime();
            if (accounting(run) == CputimeAccounting.IRQ_TIME) {
                sum += run.machine().cpu(id).times().hardirq().total();
            }
        }
        for (ModelTask task : run.world().tasks()) {
            sum += task.sumExecRuntime();
        }
        long passed = TwoCpus.COUNT * run.machine().now();
        return sum == passed
                ? Optional.empty()
                : Optional.of("the tasks ran for " + sum + " ns in " + passed + " ns of all CPUs");
    }
}
