package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.List;

/** The first reason: which locks the tick takes on a machine where {@code spinlock_t} sleeps. */
final class SleepingLocks {
    private final MarkdownTable table;
    private final String firstReport;

    private SleepingLocks(MarkdownTable table, String firstReport) {
        this.table = table;
        this.firstReport = firstReport;
    }

    static SleepingLocks measure(Variant inline, Variant taskWork, KernelConfig config) {
        MarkdownTable table = new MarkdownTable("timers that expire together", inline.name(), taskWork.name());
        String report = "";
        for (int timers : List.of(1, 10, 19, 100)) {
            Program inTick = run(inline, config, timers);
            Program inTask = run(taskWork, config, timers);
            table.row(
                    Integer.toString(timers),
                    Integer.toString(inTick.sleepingLocksInHardirq()),
                    Integer.toString(inTask.sleepingLocksInHardirq()));
            if (report.isEmpty()) {
                report = inTick.machine().kernel().lockdep().reports().get(0).toString();
            }
        }
        return new SleepingLocks(table, report);
    }

    private static Program run(Variant variant, KernelConfig config, int timers) {
        Program program = variant.start(config.withPreemptRt(true));
        program.arm(timers, Itimerspec.oneShot(program.tick() / 2));
        program.run(20 * program.tick());
        return program;
    }

    MarkdownTable table() {
        return table;
    }

    /** What lockdep says of the first of them. */
    String firstReport() {
        return firstReport;
    }
}
