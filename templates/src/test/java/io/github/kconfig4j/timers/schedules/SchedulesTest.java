package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens at whatever step, no expiry is lost, doubled or early, and no rule is broken. */
class SchedulesTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());

    @ParameterizedTest
    @CsvSource({
        "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y, false",
        "CONFIG_POSIX_CPU_TIMERS_TASK_WORK=n, false",
        "CONFIG_PREEMPT_RT=y, true"
    })
    void nothingGoesWrongUnderAnySchedule(String option, boolean preemptRt, TestReporter reporter) {
        List<String> config = List.of("CONFIG_X86_64=y", "CONFIG_KVM=y", option);
        Explorer explorer = new Explorer(CompiledTimers.of(SET, config, List.of()), preemptRt);
        for (Scenario scenario : Scenario.values()) {
            Explorer.Result result = explorer.explore(scenario, scenario != Scenario.MANY);

            assertThat(result.violations()).isEmpty();
            assertThat(result.schedules()).as("%s", scenario).isGreaterThan(30);
            reporter.publishEntry(scenario.name(), result.schedules() + " schedules");
        }
    }
}
