package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.CpuBucket;
import io.github.kconfig4j.kernel.machine.CpuTimes;
import io.github.kconfig4j.kernel.machine.CputimeAccounting;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.List;
import java.util.Locale;

/** The second reason: what a second with many expiries charges to whom, against the same second without timers. */
final class Payers {
    private static final long SECOND = 1_000_000_000L;
    private static final int TIMERS = 19;
    private static final List<CputimeAccounting> SCHEMES =
            List.of(CputimeAccounting.TICK, CputimeAccounting.IRQ_TIME, CputimeAccounting.VIRT_NATIVE);

    private Payers() {}

    static MarkdownTable measure(List<Variant> variants, KernelConfig config) {
        MarkdownTable table = new MarkdownTable(
                "accounting", "expiry", "user, µs", "system, µs", "interrupt, µs", "`sum_exec_runtime`, µs");
        for (CputimeAccounting scheme : SCHEMES) {
            for (Variant variant : variants) {
                Charges without = second(variant, config.withAccounting(scheme), 0);
                Charges with = second(variant, config.withAccounting(scheme), TIMERS);
                table.row(
                        "`" + scheme + "`",
                        variant.name(),
                        more(with.user(), without.user()),
                        more(with.system(), without.system()),
                        more(with.interrupt(), without.interrupt()),
                        more(with.runtime(), without.runtime()));
            }
        }
        return table;
    }

    /** Nanoseconds of a CPU and of its task. */
    private record Charges(long user, long system, long interrupt, long runtime) {}

    private static Charges second(Variant variant, KernelConfig config, int timers) {
        Program program = variant.start(config);
        program.arm(timers, Itimerspec.periodic(program.tick(), program.tick()));
        // The middle of a tick, so that no tick is in doubt.
        program.runUntil(SECOND + program.tick() / 2);
        CpuTimes times = program.cpu().times();
        return new Charges(
                times.of(CpuBucket.CPUTIME_USER),
                times.of(CpuBucket.CPUTIME_SYSTEM),
                times.of(CpuBucket.CPUTIME_IRQ),
                program.machine().kernel().taskSchedRuntime(program.task()));
    }

    private static String more(long with, long without) {
        return String.format(Locale.ROOT, "%+,.1f", (with - without) / 1000.0);
    }
}
