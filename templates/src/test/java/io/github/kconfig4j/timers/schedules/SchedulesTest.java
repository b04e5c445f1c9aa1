package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.machine.CputimeAccounting;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.timers.reasons.Costs;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever happens at whatever step, no expiry is lost, doubled or early, and no rule is broken. */
class SchedulesTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());

    @ParameterizedTest
    @EnumSource(Variant.class)
    void nothingGoesWrongUnderAnySchedule(Variant variant) {
        explore(variant, variant.kernelConfig(), List.of(Scenario.values()), EnumSet.allOf(Event.class), 2);
    }

    /** Without who preempts and wants the same locks: such a schedule takes a hundred times as long. */
    @Tag("matrix")
    @ParameterizedTest
    @EnumSource(names = {"TASK_WORK", "INLINE"})
    void norUnderAnyWithOneEventMore(Variant variant) {
        Set<Event> events =
                EnumSet.complementOf(EnumSet.of(Event.PREEMPTING_DELETE, Event.PREEMPTING_SETTIME, Event.RESUMPTION));

        explore(variant, variant.kernelConfig(), List.of(Scenario.ONE_SHOT, Scenario.FORK), events, 3);
    }

    /**
     * Whoever is charged for the time, and although each step takes some. {@code VIRT_GEN} charges as {@code VIRT_NATIVE}
     * does.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VIRT_GEN")
    void everyAccountAddsUpUnderEveryScheme(CputimeAccounting accounting) {
        for (Variant variant : Variant.values()) {
            KernelConfig config =
                    variant.kernelConfig().withAccounting(accounting).withCosts(Costs.opCosts());
            explore(variant, config, List.of(Scenario.values()), EnumSet.allOf(Event.class), 1);
        }
    }

    private static void explore(
            Variant variant, KernelConfig config, List<Scenario> scenarios, Set<Event> allowed, int events) {
        Explorer explorer = new Explorer(variant.compiled(SET, List.of()), config);
        StringBuilder counts = new StringBuilder();
        int all = 0;
        for (Scenario scenario : scenarios) {
            EnumSet<Event> placed = EnumSet.copyOf(scenario.events());
            placed.retainAll(allowed);
            Explorer.Result result = explorer.explore(scenario, placed, events(scenario, events));

            assertThat(result.violations()).isEmpty();
            assertThat(result.schedules()).as("%s", scenario).isGreaterThan(10);
            counts.append(String.format(Locale.ROOT, "%n    %s: %,d", scenario, result.schedules()));
            all += result.schedules();
        }
        System.out.printf(
                Locale.ROOT,
                "%,d schedules of %s with %s accounting, around %d events each%s%n",
                all,
                variant,
                config.accounting(),
                events,
                counts);
    }

    /**
     * A run of MANY has hundreds of steps, each much like the others, and one tick is what matters between the looks at the
     * clocks; an exit goes wrong with three events at least.
     */
    private static int events(Scenario scenario, int events) {
        return switch (scenario) {
            case MANY, WITH_AN_INTERVAL_TIMER -> 1;
            case EXIT_OF_A_PROCESS -> 3;
            default -> events;
        };
    }
}
