package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.Itimer.ITIMER_PROF;
import static io.github.kconfig4j.kernel.Itimer.ITIMER_VIRTUAL;
import static io.github.kconfig4j.sample.Program.MSEC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.ModelTask;

/** {@code setitimer} on CPU time. */
class IntervalTimersTest {
    private final Program program;
    private final long tick;

    IntervalTimersTest(Variant variant) {
        program = Program.on(variant);
        tick = program.tick();
        program.handle(Signo.SIGPROF);
        program.handle(Signo.SIGVTALRM);
    }

    @EachVariant
    void aTickIsAddedToWhatWasAskedFor() {
        program.syscalls().setitimer(ITIMER_PROF, Itimerspec.oneShot(5 * tick));
        assertThat(program.syscalls().getitimer(ITIMER_PROF)).isEqualTo(Itimerspec.oneShot(6 * tick));

        program.burn(20 * tick);

        assertThat(program.delivered()).extracting(DeliveredSignal::time).containsExactly(6 * tick);
        assertThat(program.syscalls().getitimer(ITIMER_PROF)).isEqualTo(Itimerspec.DISARMED);
    }

    @EachVariant
    void anIntervalShorterThanATickGivesOneSignalForEachTickAndLagsBehind() {
        program.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(tick / 4, tick / 4));
        program.burn(30 * tick);

        assertThat(program.signals()).hasSize(29).containsOnly(Signo.SIGPROF);
        assertThat(program.syscalls().getitimer(ITIMER_PROF)).isEqualTo(Itimerspec.periodic(tick, tick / 4));
    }

    @EachVariant
    void virtualTimeDoesNotAdvanceInTheKernel() {
        program.syscalls().setitimer(ITIMER_VIRTUAL, Itimerspec.periodic(2 * tick, 2 * tick));
        program.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(2 * tick, 2 * tick));
        for (int i = 0; i < 10; i++) {
            program.burnInKernel(2 * tick);
        }

        assertThat(program.signals()).isNotEmpty().containsOnly(Signo.SIGPROF);
    }

    @EachVariant
    void virtualIsDeliveredBeforeProfAndBothBeforeATimer() {
        program.syscalls().setitimer(ITIMER_PROF, Itimerspec.oneShot(tick));
        program.syscalls().setitimer(ITIMER_VIRTUAL, Itimerspec.oneShot(tick));
        program.arm(ClockId.process(0, ClockId.CPUCLOCK_PROF), Itimerspec.oneShot(2 * tick));
        program.burn(3 * tick);

        assertThat(program.signals()).containsExactly(Signo.SIGVTALRM, Signo.SIGPROF, Program.SIGNAL);
        assertThat(program.delivered()).extracting(DeliveredSignal::time).containsOnly(2 * tick);
    }

    @EachVariant
    void theOldSettingIsReturned() {
        assertThat(program.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(100 * MSEC, 30 * MSEC)))
                .isEqualTo(Itimerspec.DISARMED);
        program.burn(5 * tick);

        assertThat(program.syscalls().setitimer(ITIMER_PROF, Itimerspec.DISARMED))
                .isEqualTo(Itimerspec.periodic(100 * MSEC - 4 * tick, 30 * MSEC));
        program.burn(50 * tick);
        assertThat(program.delivered()).isEmpty();
    }

    @EachVariant
    void aChildHasNone() {
        program.syscalls().setitimer(ITIMER_PROF, Itimerspec.periodic(tick, tick));
        ModelTask child = program.machine().fork(program.task());
        program.machine().switchTo(program.machine().cpu(0), child);

        assertThat(program.machine().syscalls(child).getitimer(ITIMER_PROF)).isEqualTo(Itimerspec.DISARMED);
    }

    @EachVariant
    void thereIsNoOther() {
        assertThatThrownBy(() -> program.syscalls().setitimer(3, Itimerspec.oneShot(tick)))
                .hasMessage("EINVAL: 3 is no interval timer on CPU time");
    }
}
