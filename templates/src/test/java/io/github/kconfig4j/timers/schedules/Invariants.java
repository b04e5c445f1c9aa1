package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.CpuBucket;
import io.github.kconfig4j.kernel.CpuTimes;
import io.github.kconfig4j.kernel.LockdepReport;
import io.github.kconfig4j.kernel.TaskStruct;
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
        if (run.schedule().leavesTimers() && run.worksQueued() > run.timersArmed()) {
            return Optional.of("the work was queued " + run.worksQueued() + " times for " + run.timersArmed()
                    + " expiries: a tick found due what was being collected");
        }
        return bucketsAreOff(run).or(() -> runtimeIsOff(run));
    }

    /** Each tick that was taken was charged to one bucket. */
    private static Optional<String> bucketsAreOff(Run run) {
        for (int id = 0; id < Run.CPUS; id++) {
            CpuTimes times = run.machine().cpu(id).times();
            long sum = 0;
            for (CpuBucket bucket : CpuBucket.values()) {
                sum += times.of(bucket);
            }
            long taken = times.ticks() * run.tick();
            if (sum != taken) {
                return Optional.of(sum + " ns were charged on cpu" + id + " for " + taken + " ns of ticks");
            }
        }
        return Optional.empty();
    }

    /** Each nanosecond of each CPU belongs to one task, or the CPU was idle. */
    private static Optional<String> runtimeIsOff(Run run) {
        long sum = 0;
        for (int id = 0; id < Run.CPUS; id++) {
            run.machine().idle(run.machine().cpu(id));
            sum += run.machine().cpu(id).idleTime();
        }
        for (TaskStruct task : run.tasks()) {
            sum += task.sumExecRuntime();
        }
        long passed = Run.CPUS * run.machine().now();
        return sum == passed
                ? Optional.empty()
                : Optional.of("the tasks ran for " + sum + " ns in " + passed + " ns of all CPUs");
    }
}
