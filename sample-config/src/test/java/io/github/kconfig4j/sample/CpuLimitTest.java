package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.ModelTask;

/** {@code RLIMIT_CPU}. */
class CpuLimitTest {
    private static final long SECOND = 1_000_000_000L;

    private final Variant variant;
    private final Program program;

    CpuLimitTest(Variant variant) {
        this.variant = variant;
        program = Program.on(variant);
    }

    private void limit(long soft, long hard) {
        program.machine().prlimitCpu(program.task(), program.task(), new Rlimit(soft, hard));
    }

    /** The first tick that finds this much time used. */
    private long firstTickAt(long ns) {
        return (ns + program.tick() - 1) / program.tick() * program.tick();
    }

    private void handleXcpu() {
        program.handle(Signo.SIGXCPU);
    }

    @EachVariant
    void theSoftLimitKillsWithoutAHandler() {
        limit(1, 5);
        program.burn(3 * SECOND);

        assertThat(program.task().signal().groupExitSignal()).isEqualTo(Signo.SIGXCPU);
        assertThat(program.machine().now()).isEqualTo(firstTickAt(SECOND));
    }

    @EachVariant
    void aHandlerIsToldEachSecondUntilTheHardLimitKills() {
        handleXcpu();
        limit(1, 3);
        program.burn(5 * SECOND);

        assertThat(program.signals()).containsExactly(Signo.SIGXCPU, Signo.SIGXCPU, Signo.SIGKILL);
        assertThat(program.delivered())
                .extracting(DeliveredSignal::time)
                .containsExactly(firstTickAt(SECOND), firstTickAt(2 * SECOND), firstTickAt(3 * SECOND));
        assertThat(program.task().signal().rlimitCpu()).isEqualTo(new Rlimit(3, 3));
    }

    @EachVariant
    void equalLimitsKillWithoutWarning() {
        handleXcpu();
        limit(1, 1);
        program.burn(2 * SECOND);

        assertThat(program.signals()).containsExactly(Signo.SIGKILL);
    }

    @EachVariant
    void zeroIsReachedAtTheNextTick() {
        handleXcpu();
        limit(0, 5);
        program.burn(SECOND / 2);

        assertThat(program.delivered()).extracting(DeliveredSignal::time).containsExactly(program.tick());
        assertThat(program.task().signal().rlimitCpu().soft()).isEqualTo(1);
    }

    @EachVariant
    void anIntervalTimerOnTheSameClockDoesNotHideIt() {
        handleXcpu();
        limit(1, Rlimit.INFINITY);
        program.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(SECOND / 10));
        program.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.DISARMED);
        program.burn(SECOND + SECOND / 2);

        assertThat(program.signals()).containsExactly(Signo.SIGXCPU);
    }

    @EachVariant
    void aChildInheritsIt() {
        limit(1, 1);
        Program child = program.forkOn(0);
        child.burn(2 * SECOND);

        if (variant.isSet("NO_HZ_FULL")) {
            // The limit alone brings no tick to the child, and without one nobody looks.
            assertThat(child.end()).isEqualTo("exit 0");
            child.arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.oneShot(SECOND));
            child.burn(program.tick());
        } else {
            assertThat(program.machine().now()).isEqualTo(firstTickAt(SECOND));
        }
        assertThat(child.end()).isEqualTo("signal " + Signo.SIGKILL);
    }

    @EachVariant
    void aKillInALongSystemCallIsMarkedAtTheTickOrComesWithTheReturn() {
        limit(1, 1);
        program.machine().syscallEnter(program.task());
        program.machine().run(program.task(), 2 * SECOND);

        assertThat(program.machine().kernel().signals().signalPending(program.task()))
                .isEqualTo(!variant.taskWork());
        program.machine().syscallExit(program.task());
        assertThat(program.task().exitState()).isEqualTo(ModelTask.EXIT_ZOMBIE);
    }
}
