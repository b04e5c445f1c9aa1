package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.CputimeAccounting;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import java.util.List;

/**
 * Each variant's timers on a machine that takes no tick unless something depends on it: a CPU timer does, if {@code
 * NO_HZ_FULL} is set and only then.
 */
class NoHzFullTest {
    private final boolean dependent;
    private final Program program;
    private final long tick;

    NoHzFullTest(Variant variant) {
        dependent = variant.isSet("NO_HZ_FULL");
        KernelConfig tickless = variant.kernelConfig().withNohzFull(true).withAccounting(CputimeAccounting.VIRT_GEN);
        program = Program.on(variant, tickless);
        tick = program.tick();
        List.of(Program.SIGNAL, Signo.SIGPROF, Signo.SIGVTALRM, Signo.SIGXCPU).forEach(program::handle);
    }

    private long ticksWhile(long ns) {
        long before = program.machine().cpu(0).times().ticks();
        program.burn(ns);
        return program.machine().cpu(0).times().ticks() - before;
    }

    /** Ticks come for as long as it takes to signal what was armed, and no longer. */
    private void expectTicks(int ticks, int signals) {
        assertThat(ticksWhile(ticks * tick)).isEqualTo(dependent ? ticks : 0);
        assertThat(program.count()).isEqualTo(dependent ? signals : 0);
        assertThat(ticksWhile(10 * tick)).isZero();
    }

    @EachVariant
    void aTimerOfAThreadBringsTheTickBackUntilItHasFired() {
        assertThat(ticksWhile(10 * tick)).isZero();

        program.arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(3 * tick));

        expectTicks(3, 1);
    }

    @EachVariant
    void soDoesATimerOfTheProcess() {
        program.arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(3 * tick));

        expectTicks(3, 1);
    }

    @EachVariant
    void soDoIntervalTimersOfTheProcess() {
        program.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(2 * tick));
        program.syscalls().setitimer(Itimer.ITIMER_VIRTUAL, Itimerspec.oneShot(3 * tick));

        expectTicks(4, 2);
    }

    @EachVariant
    void soDoesTheLimit() {
        program.machine().prlimitCpu(program.task(), program.task(), new Rlimit(1, Rlimit.INFINITY));
        program.burn(1_500_000_000L);

        assertThat(program.signals()).isEqualTo(dependent ? List.of(Signo.SIGXCPU) : List.of());
    }

    @EachVariant
    void aTimerThatIsDisarmedLetsTheTickGo() {
        int timer = program.arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Itimerspec.oneShot(100 * tick));
        program.syscalls().timerSettime(timer, false, Itimerspec.DISARMED);

        // The next tick finds out.
        assertThat(ticksWhile(100 * tick)).isEqualTo(dependent ? 1 : 0);
    }

    @EachVariant
    void aDeadlineTaskThatOverrunsIsToldOnceByItsTick() {
        program.keepTicks();

        program.machine().deadlineOverrun(program.task());
        program.burn(5 * tick);

        assertThat(program.signals()).isEqualTo(dependent ? List.of(Signo.SIGXCPU) : List.of());
        assertThat(program.delivered()).allMatch(signal -> signal.time() == tick);
    }
}
