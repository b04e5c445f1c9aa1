package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;

/** {@code RLIMIT_RTTIME}. */
class RttimeLimitTest {
    private static final long USEC = 1000;

    private final Program program;
    private final long tick;

    RttimeLimitTest(Variant variant) {
        program = Program.on(variant);
        tick = program.tick();
        program.handle(Signo.SIGXCPU);
        program.machine().makeRealtime(program.task());
        // The time is counted in ticks.
        program.keepTicks();
    }

    private void limit(long softTicks, long hardTicks) {
        long tickUsec = tick / USEC;
        program.machine().prlimitRttime(program.task(), new Rlimit(softTicks * tickUsec, hardTicks * tickUsec));
    }

    @EachVariant
    void aThreadThatDoesNotSleepIsToldThenKilled() {
        // The kernel counts whole microseconds to a tick.
        long tickUsec = tick / USEC;
        long second = (1_000_000 + tickUsec - 1) / tickUsec;
        limit(5, 5 + second + 10);
        program.burn((second + 50) * tick);

        assertThat(program.signals()).containsExactly(Signo.SIGXCPU, Signo.SIGXCPU, Signo.SIGKILL);
        assertThat(program.delivered().get(0).time()).isEqualTo(6 * tick);
        assertThat(program.delivered().get(1).time()).isEqualTo((6 + second) * tick);
    }

    @EachVariant
    void sleepingStartsItAgain() {
        limit(5, 1000);
        for (int i = 0; i < 10; i++) {
            program.burn(4 * tick);
            program.machine().syscallEnter(program.task());
            program.machine().sleep(program.task());
            program.machine().wakeUp(program.task());
            program.machine().switchTo(program.machine().cpu(0), program.task());
            program.machine().syscallExit(program.task());
        }

        assertThat(program.signals()).isEmpty();
    }
}
