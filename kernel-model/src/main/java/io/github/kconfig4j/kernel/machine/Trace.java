package io.github.kconfig4j.kernel.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Records steps as lines that can be printed and compared: time, CPU, context, current task, step. */
public final class Trace implements StepListener {
    private final List<String> lines = new ArrayList<>();

    /** Nothing is recorded yet. */
    public Trace() {}

    @Override
    public void step(Cpu cpu, Op op, Object subject) {
        lines.add(String.format(
                Locale.ROOT,
                "%12d cpu%d %-7s %-8s %s(%s)",
                cpu.now(),
                cpu.id(),
                cpu.context(),
                cpu.current(),
                op,
                subject));
    }

    /** The lines so far. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
