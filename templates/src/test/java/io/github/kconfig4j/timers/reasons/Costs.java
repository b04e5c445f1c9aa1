package io.github.kconfig4j.timers.reasons;

import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.OpCosts;
import java.util.EnumMap;
import java.util.Map;

/** What the steps cost in the report: chosen in the order of magnitude of a current machine, not measured. */
public final class Costs {
    private static final Map<Op, Long> NANOSECONDS = new EnumMap<>(Map.ofEntries(
            Map.entry(Op.TIMER_INTERRUPT, 1000L),
            Map.entry(Op.SPIN_LOCK, 20L),
            Map.entry(Op.SPIN_UNLOCK, 10L),
            Map.entry(Op.MUTEX_LOCK, 20L),
            Map.entry(Op.MUTEX_UNLOCK, 20L),
            Map.entry(Op.TASK_WORK_ADD, 30L),
            Map.entry(Op.TASK_WORK_RUN, 30L),
            Map.entry(Op.TIMERQUEUE_ADD, 100L),
            Map.entry(Op.TIMERQUEUE_DEL, 100L),
            Map.entry(Op.SEND_SIGNAL, 200L),
            Map.entry(Op.DELIVER_SIGNAL, 500L)));

    private Costs() {}

    public static OpCosts opCosts() {
        return OpCosts.of(NANOSECONDS);
    }

    static String table() {
        MarkdownTable table = new MarkdownTable("step", "ns");
        NANOSECONDS.forEach((op, cost) -> table.row("`" + op + "`", Long.toString(cost)));
        return table.toString();
    }
}
