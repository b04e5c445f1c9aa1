package io.github.kconfig4j.sample;

import java.util.Map;

/**
 * What differs from the observations when timers expire in the tick: a signal is pending from the tick on, so it cuts
 * short what a signal can cut short. Everything else is the same.
 */
final class InlineExpectations {
    static final Map<String, Map<String, Object>> ALL = Map.of(
            "own_cpu_timer_does_not_cut_long_read_short",
                    Map.of(
                            "thread_timer_full_length", false,
                            "fired_only_after_read_end", false,
                            "itimer_prof_full_length", false),
            "own_cpu_timer_does_not_interrupt_blocking_syscall", Map.of("slept_the_full_400ms", false),
            "getitimer_at_expiry", Map.of("zero_was_reported_of_an_armed_timer", false));

    private InlineExpectations() {}
}
