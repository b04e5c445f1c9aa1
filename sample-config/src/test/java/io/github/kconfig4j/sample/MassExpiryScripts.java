package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static io.github.kconfig4j.sample.Program.MSEC;
import static io.github.kconfig4j.sample.Program.SIGNAL;

import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many timers that expire together, and the order of expiry. */
final class MassExpiryScripts {
    private static final int PER_RUN = 19;

    private MassExpiryScripts() {}

    static void addTo(Map<String, Script> scripts) {
        scripts.put("mass_expiry_100_process", (p, o) -> mass(p, o, CLOCK_PROCESS_CPUTIME_ID, 100));
        scripts.put("mass_expiry_100_thread", (p, o) -> mass(p, o, CLOCK_THREAD_CPUTIME_ID, 100));
        scripts.put("mass_expiry_1000_process", (p, o) -> mass(p, o, CLOCK_PROCESS_CPUTIME_ID, 1000));
        scripts.put("mass_expiry_2000_process", (p, o) -> mass(p, o, CLOCK_PROCESS_CPUTIME_ID, 2000));
        scripts.put("thread_bases_before_process_bases", MassExpiryScripts::threadBeforeProcess);
        scripts.put("cost_per_expiring_timer", (p, o) -> {});
        scripts.put("cost_of_fire_path", (p, o) -> {});
        scripts.put("who_pays", MassExpiryScripts::whoPays);
    }

    private static void mass(Program p, Map<String, Object> o, int clock, int count) {
        p.handle(SIGNAL);
        List<Integer> armed = armAll(p, clock, count, 10 * MSEC);
        p.burn(10 * MSEC + (count / PER_RUN + 3) * p.tick());
        Map<Long, Integer> batches = new TreeMap<>();
        p.delivered().forEach(each -> batches.merge(each.time(), 1, Integer::sum));
        long full = batches.values().stream().filter(each -> each == PER_RUN).count();
        o.put("timers", armed.size());
        o.put("signals", p.count());
        o.put("at_least_80_percent_of_batches_full", full * 10 >= batches.size() * 8L);
        o.put(
                "fired_early",
                p.delivered().stream().filter(each -> each.time() < 10 * MSEC).count());
        o.put("equal_expiry_fire_in_arming_order", armed.equals(ids(p)));
        o.put(
                "max_batch",
                batches.values().stream().mapToInt(each -> each).max().orElse(0));
        o.put("batches_minus_ceil_n_over_19", batches.size() - (count + PER_RUN - 1) / PER_RUN);
    }

    private static List<Integer> armAll(Program p, int clock, int count, long expiry) {
        List<Integer> armed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            armed.add(p.armAt(clock, Itimerspec.oneShot(expiry)));
        }
        return armed;
    }

    private static List<Integer> ids(Program p) {
        return p.delivered().stream().map(each -> each.info().timerId()).toList();
    }

    private static void threadBeforeProcess(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        int pairs = 10;
        int threadFirst = 0;
        // Between two ticks, so that both fall due before the same one.
        p.burn(MSEC / 2);
        for (int i = 0; i < pairs; i++) {
            int before = p.count();
            p.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(6 * MSEC));
            int thread = p.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(6 * MSEC + 1000));
            p.burn(8 * MSEC + 2 * p.tick());
            DeliveredSignal first = p.delivered().get(before);
            threadFirst += first.info().timerId() == thread ? 1 : 0;
        }
        o.put("pairs", p.count() / 2);
        o.put("thread_timer_queued_first_in_most", threadFirst * 2 > pairs);
        o.put("bad", p.count() - 2 * pairs);
    }

    private static void whoPays(Program p, Map<String, Object> o) {
        p.handle(SIGNAL);
        armAll(p, CLOCK_PROCESS_CPUTIME_ID, 1900, 10 * MSEC);
        p.burn(400 * MSEC);
        o.put("thread_clock_never_exceeds_wall", p.threadClock() <= p.machine().now());
        o.put("fired_more_than_800_of_1900", p.count() > 800);
    }
}
