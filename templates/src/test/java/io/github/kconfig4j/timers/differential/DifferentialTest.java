package io.github.kconfig4j.timers.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.PosixCpuTimersProvider;
import io.github.kconfig4j.timers.schedules.CompiledTimers;
import io.github.kconfig4j.timers.templates.ReadSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Random programs see the same on both x86_64 variants, down to the nanosecond, as long as every tick finds them in user
 * mode. A program that stays in the kernel sees the same as well but for what {@link #MAY_DIFFER_IN_THE_KERNEL} names.
 */
class DifferentialTest {
    /**
     * While the work waits ticks look at nothing, so an interval timer of the process advances once for a whole stay,
     * inline once for each tick. The order of a stay's signals differs as well: the player sorts them.
     */
    private static final Set<Action> MAY_DIFFER_IN_THE_KERNEL = EnumSet.of(Action.SETITIMER, Action.GETITIMER);

    private static final List<Action> IN_USER_MODE =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Action.STAY_IN_KERNEL)));
    private static final List<Action> IN_THE_KERNEL =
            List.copyOf(EnumSet.complementOf(EnumSet.copyOf(MAY_DIFFER_IN_THE_KERNEL)));
    private static final int LENGTH = 60;
    private static final long TICK = 4_000_000;

    private final PosixCpuTimersProvider taskWork = timers("CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y");
    private final PosixCpuTimersProvider inline = timers("# CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set");

    private static PosixCpuTimersProvider timers(String option) {
        return CompiledTimers.of(ReadSet.of(ReadSet.delivered()), List.of("CONFIG_X86_64=y", option), List.of())
                .provider();
    }

    @Test
    void programsSeeTheSameInUserMode() {
        compare(1000, IN_USER_MODE, 2);
    }

    @Test
    void programsSeeTheSameAfterAStayInTheKernel() {
        compare(1000, IN_THE_KERNEL, 1);
    }

    @Tag("matrix")
    @Test
    void manyMoreProgramsSeeTheSame() {
        compare(20_000, IN_USER_MODE, 2);
        compare(20_000, IN_THE_KERNEL, 1);
    }

    private void compare(int scripts, List<Action> actions, int threads) {
        int signals = 0;
        for (long seed = 0; seed < scripts; seed++) {
            Script script = Script.random(seed, LENGTH, actions, TICK);
            if (differs(script, threads)) {
                Script shortest = script.shortest(each -> differs(each, threads));
                assertThat(seen(inline, shortest, threads))
                        .as("seed %d, as short as it gets:%n%s", seed, shortest)
                        .isEqualTo(seen(taskWork, shortest, threads));
            }
            signals += (int) seen(inline, script, threads).stream()
                    .filter(line -> line.startsWith("signal"))
                    .count();
        }
        System.out.printf(
                "%,d programs with %d threads, which got %,d signals, saw the same%n", scripts, threads, signals);
        assertThat(signals).as("signals").isGreaterThan(scripts);
    }

    private boolean differs(Script script, int threads) {
        return !seen(inline, script, threads).equals(seen(taskWork, script, threads));
    }

    private static List<String> seen(PosixCpuTimersProvider timers, Script script, int threads) {
        return new Player(timers, threads).play(script);
    }
}
