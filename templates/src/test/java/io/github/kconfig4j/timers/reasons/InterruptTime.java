package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The third reason: the longest stretches in hard interrupt and with interrupts off, by the number of timers. */
final class InterruptTime {
    static final List<Integer> TIMERS = List.of(1, 2, 5, 10, 19, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000);

    private final List<Point> points = new ArrayList<>();

    /**
     * What one run showed.
     *
     * @param hardirq the longest time in hard interrupt context, in nanoseconds
     * @param irqsOff the longest time with interrupts off, in nanoseconds
     * @param ticks in how many ticks timers fired
     */
    record Stretch(long hardirq, long irqsOff, int ticks) {}

    /** Both variants with the same number of timers. */
    record Point(int timers, Stretch inline, Stretch taskWork) {}

    private InterruptTime() {}

    static InterruptTime measure(Variant inline, Variant taskWork, KernelConfig config) {
        InterruptTime result = new InterruptTime();
        for (int timers : TIMERS) {
            result.points.add(new Point(timers, run(inline, config, timers), run(taskWork, config, timers)));
        }
        return result;
    }

    /** The clock is far from the expiry while the timers are armed, which takes time as well. */
    private static Stretch run(Variant variant, KernelConfig config, int timers) {
        Program program = variant.start(config);
        program.arm(timers, Itimerspec.oneShot(10 * program.tick()));
        program.run((20 + timers / 19) * program.tick());
        if (program.machine().delivered().size() != timers) {
            throw new AssertionError(program.machine().delivered().size() + " of " + timers + " timers fired");
        }
        return new Stretch(
                program.cpu().times().hardirq().longest(),
                program.cpu().times().irqsOff().longest(),
                program.ticksThatFired());
    }

    List<Point> points() {
        return List.copyOf(points);
    }

    MarkdownTable table() {
        MarkdownTable table = new MarkdownTable(
                "timers",
                "in hard interrupt, inline, µs",
                "in hard interrupt, task work, µs",
                "interrupts off, inline, µs",
                "interrupts off, task work, µs",
                "ticks until all have fired");
        for (Point point : points) {
            if (point.inline().ticks() != point.taskWork().ticks()) {
                throw new AssertionError("the variants differ in the ticks that fire: " + point);
            }
            table.row(
                    String.format(Locale.ROOT, "%,d", point.timers()),
                    micros(point.inline().hardirq()),
                    micros(point.taskWork().hardirq()),
                    micros(point.inline().irqsOff()),
                    micros(point.taskWork().irqsOff()),
                    Integer.toString(point.inline().ticks()));
        }
        return table;
    }

    private static String micros(long ns) {
        return String.format(Locale.ROOT, "%.2f", ns / 1000.0);
    }
}
