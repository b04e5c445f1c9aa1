package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;

/** What a program keeps when it executes another one. */
class ExecTest {
    private final Program program;
    private final long tick;

    ExecTest(Variant variant) {
        program = Program.on(variant);
        program.handle(Program.SIGNAL);
        tick = program.tick();
    }

    @EachVariant
    void timersAndTheirPendingSignalsGoAndIntervalTimersAndClocksStay() {
        program.block(Program.SIGNAL);
        int pending = program.arm(CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(tick));
        int armed = program.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(100 * tick));
        program.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.periodic(50 * tick, tick));
        program.burn(10 * tick);

        program.machine().exec(program.task());
        program.unblock(Program.SIGNAL);

        assertThat(program.delivered()).isEmpty();
        for (int timer : new int[] {pending, armed}) {
            assertThatThrownBy(() -> program.syscalls().timerGettime(timer)).hasMessageStartingWith("EINVAL");
        }
        assertThat(program.syscalls().getitimer(Itimer.ITIMER_PROF)).isEqualTo(Itimerspec.periodic(41 * tick, tick));
        assertThat(program.threadClock()).isEqualTo(10 * tick);
        program.handle(Program.SIGNAL);
        int timer = program.arm(CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(tick));
        program.burn(2 * tick);
        assertThat(program.delivered())
                .extracting(each -> each.info().timerId())
                .containsExactly(timer);
    }
}
