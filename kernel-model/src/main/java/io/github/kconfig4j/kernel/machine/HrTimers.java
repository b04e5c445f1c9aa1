package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.PidType;
import java.util.Comparator;
import java.util.PriorityQueue;

/** One-shot timers of wall time. They interrupt when they are due, whatever their target does: the contrast to CPU time. */
final class HrTimers {
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>(Comparator.comparingLong(Alarm::time));

    private record Alarm(long time, ModelTask target, int signo) {}

    void add(long time, ModelTask target, int signo) {
        alarms.add(new Alarm(time, target, signo));
    }

    /** Nanoseconds until the next one is due, at most {@code max}. */
    long untilNext(long now, long max) {
        Alarm next = alarms.peek();
        return next == null ? max : Math.min(max, Math.max(1, next.time() - now));
    }

    /** Sends the signals that are due. */
    void expire(long now, ModelSignals signals) {
        for (Alarm next = alarms.peek(); next != null && next.time() <= now; next = alarms.peek()) {
            alarms.remove();
            signals.sendSignal(next.signo(), next.target(), PidType.PIDTYPE_TGID);
        }
    }
}
