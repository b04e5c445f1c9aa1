package io.github.kconfig4j.timers.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.machine.Trace;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A schedule can be played again from its text, and its steps printed and compared: {@code -Dschedule.trace='PREEMPT_RT
 * ONE_SHOT with TICK at step 7'} prints those of that one.
 */
class ScheduleTraceTest {
    private static final ReadSet SET = ReadSet.of(ReadSet.delivered());
    private static final Pattern TEXT = Pattern.compile("(?<variant>\\w+) (?<scenario>\\w+) with (?<schedule>.+)");

    private static Trace trace(String text) {
        Matcher parts = TEXT.matcher(text);
        assertThat(parts.matches())
                .as("variant, scenario and schedule: %s", text)
                .isTrue();
        Variant variant = Variant.valueOf(parts.group("variant"));
        return new Explorer(variant.compiled(SET, List.of()), variant.kernelConfig())
                .trace(Scenario.valueOf(parts.group("scenario")), Schedule.parse(parts.group("schedule")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TASK_WORK ONE_SHOT with nothing",
                "INLINE IN_SYSTEM_CALL with DELETE at step 2",
                "PREEMPT_RT ONE_SHOT with PREEMPTING_DELETE at step 6, RESUMPTION at step 9"
            })
    void theSameScheduleTakesTheSameStepsEachTime(String text) {
        assertThat(trace(text).lines()).isNotEmpty().isEqualTo(trace(text).lines());
        assertThat(Schedule.parse(text.replaceFirst(".* with ", ""))).hasToString(text.replaceFirst(".* with ", ""));
    }

    @Test
    void twoSchedulesTakeTheSameStepsUntilTheEventThatOneOfThemHas() {
        List<String> with =
                trace("PREEMPT_RT ONE_SHOT with PREEMPTING_DELETE at step 6").lines();
        List<String> without = trace("PREEMPT_RT ONE_SHOT with nothing").lines();
        int same = 0;
        while (with.get(same).equals(without.get(same))) {
            same++;
        }

        // Who preempts wants siglock, sleeps, and the holder is boosted.
        assertThat(with.subList(same - 1, same + 5))
                .containsExactly(
                        "     4000000 cpu0 SYSCALL task 1   lock_acquired(sighand->siglock)",
                        "     4000000 cpu0 SYSCALL task 3   syscall_enter(task 3)",
                        "     4000000 cpu0 SYSCALL task 3   spin_lock(posix_cpu_timers_key)",
                        "     4000000 cpu0 SYSCALL task 3   lock_acquired(posix_cpu_timers_key)",
                        "     4000000 cpu0 SYSCALL task 3   spin_lock(sighand->siglock)",
                        "     4000000 cpu0 SYSCALL task 3   rt_mutex_setprio(task 1)");
    }

    @Test
    void whatIsNoScheduleIsRefused() {
        assertThatThrownBy(() -> Schedule.parse("TICK at 7")).hasMessage("No event at a step: TICK at 7");
        assertThatThrownBy(() -> Schedule.parse("TOCK at step 7")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOneThatIsAskedForIsPrinted() {
        String asked = System.getProperty("schedule.trace", "TASK_WORK ONE_SHOT with nothing");

        Trace trace = trace(asked);

        System.out.println(asked + "\n" + trace);
        assertThat(trace.toString()).contains("timer_interrupt(cpu0)");
    }
}
