package io.github.kconfig4j.sample;

import java.util.Map;

/**
 * What differs from the observations with {@code VIRT_CPU_ACCOUNTING_NATIVE} and {@code VIRT_CPU_ACCOUNTING_GEN}: user
 * and system time are measured, so the clocks made of them do not go by whole ticks. Everything else is the same.
 */
final class MeasuredAccountingExpectations {
    static final Map<String, Map<String, Object>> ALL = Map.of(
            "prof_virt_granularity",
                    Map.of(
                            "distinct_values_about_elapsed_ticks", false,
                            "prof_step_total_at_most_whole_ticks_minus_steal", false),
            "getitimer_at_expiry", Map.of("zero_was_reported_of_an_armed_timer", false));

    private MeasuredAccountingExpectations() {}
}
