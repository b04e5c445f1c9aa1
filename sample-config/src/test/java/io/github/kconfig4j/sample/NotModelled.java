package io.github.kconfig4j.sample;

import java.util.Map;

/**
 * Observed values that the model cannot have: scenario, value, reason. One more was seen in no scenario that is recorded here:
 * on the observed machine, itself a guest, the time of a guest did not count on the VIRT clock. It contradicts the kernel's
 * sources and is no rule, so the model counts it.
 */
final class NotModelled {
    static final Map<String, Map<String, String>> ALL = Map.of(
            "itimer_invalid",
                    Map.of(
                            "usec_1e6", "times are nanoseconds, there is no malformed one",
                            "usec_negative", "times are nanoseconds, there is no malformed one",
                            "sec_negative", "times are nanoseconds, there is no malformed one",
                            "getitimer_fault", "there is no user memory"),
            "default_sigpending_limit",
                    Map.of(
                            "soft_limit_above_4000", "the limit that a process starts with comes from the memory size",
                            "soft_limit", "the limit that a process starts with comes from the memory size"),
            "own_cpu_timer_does_not_interrupt_blocking_syscall",
                    Map.of("partial_write", "there is no socket, only the time that the call takes"),
            "proc_timers_lists",
                    Map.of(
                            "timers_listed", "there is no /proc",
                            "clock_ids_concat", "there is no /proc"));

    private NotModelled() {}
}
