package io.github.kconfig4j.kernel.machine;

import java.util.EnumMap;
import java.util.Map;

/** What each step of kernel code costs, in nanoseconds. Immutable; what is not named costs nothing. */
public final class OpCosts {
    /** Kernel code takes no time. */
    public static final OpCosts NONE = new OpCosts(Map.of());

    private final long[] nanoseconds = new long[Op.values().length];

    private OpCosts(Map<Op, Long> costs) {
        costs.forEach((op, cost) -> nanoseconds[op.ordinal()] = cost);
    }

    /** @param costs not negative */
    public static OpCosts of(Map<Op, Long> costs) {
        costs.forEach((op, cost) -> {
            if (cost < 0) {
                throw new IllegalArgumentException(op + " costs " + cost + " ns");
            }
        });
        return new OpCosts(costs.isEmpty() ? Map.of() : new EnumMap<>(costs));
    }

    long of(Op op) {
        return nanoseconds[op.ordinal()];
    }
}
