package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens at whatever step, no expiry is lost, doubled or early, and no rule is broken. */
class SchedulesTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());

    @ParameterizedTest
    @EnumSource(Variant.class)
    void nothingGoesWrongUnderAnySchedule(Variant variant) {
        explore(variant, 2);
    }

    @Tag("matrix")
    @ParameterizedTest
    @EnumSource(Variant.class)
    void norUnderAnyWithOneEventMore(Variant variant) {
        explore(variant, 3);
    }

    private static void explore(Variant variant, int events) {
        Explorer explorer = new Explorer(variant.compiled(SET, List.of()), variant);
        StringBuilder counts = new StringBuilder();
        int all = 0;
        for (Scenario scenario : Scenario.values()) {
            Explorer.Result result = explorer.explore(scenario, events(scenario, events));

            assertThat(result.violations()).isEmpty();
            assertThat(result.schedules()).as("%s", scenario).isGreaterThan(100);
            counts.append(String.format(Locale.ROOT, "%n    %s: %,d", scenario, result.schedules()));
            all += result.schedules();
        }
        System.out.printf(Locale.ROOT, "%,d schedules of %s, around %d events each%s%n", all, variant, events, counts);
    }

    /** A run of MANY has hundreds of steps, each much like the others; an exit goes wrong with three events at least. */
    private static int events(Scenario scenario, int events) {
        return switch (scenario) {
            case MANY -> 1;
            case EXIT_OF_A_PROCESS -> 3;
            default -> events;
        };
    }
}
