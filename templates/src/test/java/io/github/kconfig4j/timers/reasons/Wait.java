package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The price: how long an expiry waits while its thread is in the kernel. */
final class Wait {
    private static final long MSEC = 1_000_000L;

    private Wait() {}

    static MarkdownTable measure(List<Variant> variants, KernelConfig config) {
        MarkdownTable table = new MarkdownTable(
                "what the thread does",
                variants.get(0).name() + ", ms",
                variants.get(1).name() + ", ms");
        table.row(row("stays in user mode", variants, config, Program::run, 10));
        for (long ms : List.of(10, 100, 1000, 10_000)) {
            String call = String.format(Locale.ROOT, "makes a system call that works for %,d ms", ms);
            table.row(row(call, variants, config, Program::stayInKernel, ms));
        }
        for (long ms : List.of(400, 60_000)) {
            String call = String.format(Locale.ROOT, "makes a system call that sleeps for %,d ms", ms);
            table.row(row(call, variants, config, Program::sleepInKernel, ms));
        }
        return table;
    }

    private static String[] row(
            String title, List<Variant> variants, KernelConfig config, BiConsumer<Program, Long> stay, long ms) {
        String[] row = {title, "", ""};
        for (int i = 0; i < variants.size(); i++) {
            Program program = variants.get(i).start(config);
            long expiry = program.tick();
            program.arm(1, Itimerspec.oneShot(expiry));
            stay.accept(program, ms * MSEC);
            row[i + 1] = String.format(Locale.ROOT, "%.3f", (program.firstSignalAt() - expiry) / (double) MSEC);
        }
        return row;
    }
}
