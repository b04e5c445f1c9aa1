package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is compared does the same: timers written by hand expire at the ticks at which the generated ones do. */
class ByHandTest {
    private static final long MS = 1_000_000;

    @ParameterizedTest
    @EnumSource
    void timersExpireAtTheSameTicks(Code code) {
        for (Expiry expiry : Expiry.values()) {
            assertThat(expiredAfterEachTick(code, expiry))
                    .as("%s, %s", code, expiry)
                    .containsExactly(0, 1, 4, 4, 6, 6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTaskThatStaysInTheKernelExpiresATimerOnce(Code code) {
        for (Expiry expiry : Expiry.values()) {
            TickedTask task = new TickedTask(code.timers(expiry));
            task.arm(ClockId.thread(0, ClockId.CPUCLOCK_SCHED), 5 * MS);
            task.machine().syscallEnter(task.task());
            task.runOneTick();
            task.runOneTick();
            task.machine().syscallExit(task.task());

            assertThat(task.expired()).as("%s, %s", code, expiry).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeadlineTaskIsToldThatItsRuntimeIsUsedUp(Code code) {
        for (Expiry expiry : Expiry.values()) {
            TickedTask task = new TickedTask(code.timers(expiry));
            task.machine().sigaction(task.task(), Signo.SIGXCPU, SignalAction.handled());
            task.machine().deadlineOverrun(task.task());
            task.runOneTick();
            task.runOneTick();

            assertThat(task.machine().delivered())
                    .as("%s, %s", code, expiry)
                    .extracting(signal -> signal.info().signo())
                    .containsExactly(Signo.SIGXCPU);
        }
    }

    /** The leader dies while another thread lives on, so it is a zombie, and takes a last tick. */
    @ParameterizedTest
    @EnumSource
    void aTickLeavesATaskAloneThatHasExited(Code code) {
        for (Expiry expiry : Expiry.values()) {
            TickedTask task = new TickedTask(code.timers(expiry));
            Machine machine = task.machine();
            machine.newThread(task.task());
            task.arm(ClockId.thread(0, ClockId.CPUCLOCK_SCHED), 5 * MS);
            List<Op> lastSteps = new ArrayList<>();
            machine.listen((cpu, op, subject) -> {
                lastSteps.add(op);
                if (op == Op.SCHEDULE) {
                    machine.pass(machine.kernel().tickNsec());
                }
            });
            machine.exit(task.task());

            assertThat(lastSteps).as("%s, %s", code, expiry).endsWith(Op.EXIT_NOTIFY, Op.SCHEDULE, Op.TIMER_INTERRUPT);
        }
    }

    private static List<Integer> expiredAfterEachTick(Code code, Expiry expiry) {
        TickedTask task = new TickedTask(code.timers(expiry));
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_SCHED), 12 * MS);
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_PROF), 13 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_VIRT), 15 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_SCHED), 16 * MS);
        task.arm(ClockId.process(0, ClockId.CPUCLOCK_PROF), 24 * MS);
        task.arm(ClockId.thread(0, ClockId.CPUCLOCK_VIRT), 21 * MS);
        List<Integer> expired = new ArrayList<>();
        for (int tick = 0; tick < 6; tick++) {
            task.runOneTick();
            expired.add(task.expired());
        }
        return expired;
    }
}
