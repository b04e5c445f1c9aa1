package io.github.kconfig4j.sample;

import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs from the observations, which were made at 250 Hz, at another frequency: some values are the length of a
 * tick, and ten milliseconds are too coarse for some scenarios. Everything else is the same.
 */
final class FrequencyExpectations {
    /** Observed values that are the length of a tick: scenario, value, nanoseconds in its unit. */
    static final Map<String, Map<String, Long>> TICK_LENGTHS = Map.of(
            "clock_getres",
                    Map.of(
                            "process_prof_ns", 1L,
                            "process_virt_ns", 1L,
                            "thread_prof_ns", 1L,
                            "thread_virt_ns", 1L),
            "itimer_prof_oneshot", Map.of("remaining_right_after_setitimer_us_minus_requested", 1000L),
            "itimer_interval_coalesces", Map.of("remaining_reported_us_when_lagging", 1000L),
            "itimer_catchup_after_signal_lag", Map.of("old_value_us_when_lagging", 1000L));

    /** At 100 Hz a scenario of some hundred milliseconds has too few ticks for what was seen at 250. */
    static final Map<String, Map<String, Object>> HZ_100 = Map.of(
            "process_signal_goes_to_running_thread", Map.of("at_least_40", false),
            "interval_unblocked_while_ignored", Map.of("overrun_counts_from_the_unblocking", false),
            "itimer_virtual_vs_prof_kernel_load", Map.of("virtual_less_than_half_of_prof", false),
            "who_pays", Map.of("fired_more_than_800_of_1900", false),
            "own_cpu_timer_does_not_cut_long_read_short", Map.of("read_longer_than_6_ticks", false));

    private FrequencyExpectations() {}

    /** The expected values of a scenario that depend on the frequency. */
    static Map<String, Object> of(KernelConfig config, String scenario) {
        Map<String, Object> expected = new TreeMap<>();
        TICK_LENGTHS
                .getOrDefault(scenario, Map.of())
                .forEach((name, unit) -> expected.put(name, config.tickNsec() / unit));
        if (config.hz() == 100) {
            expected.putAll(HZ_100.getOrDefault(scenario, Map.of()));
        }
        return expected;
    }
}
