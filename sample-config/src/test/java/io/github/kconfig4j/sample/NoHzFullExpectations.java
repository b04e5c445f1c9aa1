package io.github.kconfig4j.sample;

import java.util.Map;

/**
 * What differs from the observations with {@code NO_HZ_FULL}, where a CPU takes no tick unless something depends on one.
 * Setting a timer makes accounting keep the time of the process, which ends in a tick that finds nothing armed; disarming
 * one that was not armed asks for none. So that time is brought up to date once a second, by the tick that another CPU
 * does for this one. It follows from the rules of the kernel that are known, and was not seen on one. Everything else is the same.
 */
final class NoHzFullExpectations {
    static final Map<String, Map<String, Object>> ALL =
            Map.of("disarmed_process_clock_goes_on", Map.of("more_than_a_thousand_values", false));

    private NoHzFullExpectations() {}
}
