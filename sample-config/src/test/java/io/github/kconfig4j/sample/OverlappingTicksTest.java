package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Rlimit;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import java.util.stream.IntStream;

/**
 * A process that keeps four CPUs busy, whose ticks come one after another or at the same time. On a real machine they come
 * at the same time more or less, and both are seen.
 */
class OverlappingTicksTest {
    private static final int CPUS = 4;
    private static final int TICKS = 100;

    private final Variant variant;

    OverlappingTicksTest(Variant variant) {
        this.variant = variant;
    }

    private Program busy(boolean overlapping) {
        Program program =
                Program.on(variant, variant.kernelConfig().withCpus(CPUS).withOverlappingTicks(overlapping));
        program.handle(Program.SIGNAL);
        IntStream.range(1, CPUS).forEach(program::threadOn);
        return program;
    }

    private int profilingSignals(boolean overlapping) {
        Program program = busy(overlapping);
        program.handle(Signo.SIGPROF);
        program.syscalls().setitimer(Itimer.ITIMER_PROF, Itimerspec.periodic(program.tick() / 4, program.tick() / 4));
        program.burn(TICKS * program.tick());
        assertThat(program.machine().kernel().lockdep().reports()).isEmpty();
        return program.count(Signo.SIGPROF);
    }

    @EachVariant
    void ofTheSignalsThatAllCpusSendAtOnceOneIsLeft() {
        assertThat(profilingSignals(false)).isBetween(CPUS * (TICKS - 1), CPUS * TICKS);
        assertThat(profilingSignals(true)).isBetween(TICKS - 1, TICKS);
    }

    @EachVariant
    void eachExpiryOfAPosixTimerIsDeliveredOnceAllTheSame() {
        Program program = busy(true);
        program.arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Itimerspec.periodic(program.tick(), program.tick()));
        program.burn(TICKS * program.tick());

        long expiries = program.delivered().stream()
                .map(DeliveredSignal::info)
                .mapToLong(info -> 1 + info.overrun())
                .sum();
        assertThat(expiries).isBetween((long) CPUS * (TICKS - 1), (long) CPUS * TICKS);
        assertThat(program.count()).isBetween(TICKS - 1, TICKS);
    }

    @EachVariant
    void aLimitKillsThreadsThatAreOnTheirWayToUserModeTogether() {
        Program program = busy(true);
        program.machine().prlimitCpu(program.task(), program.task(), new Rlimit(1, 1));
        program.burn(2_000_000_000L);

        assertThat(program.end()).isEqualTo("signal 9");
        assertThat(program.machine().now()).isLessThan(500_000_000L);
        IntStream.range(0, CPUS)
                .forEach(cpu -> assertThat(program.machine().cpu(cpu).isIdle()).isTrue());
    }
}
