package io.github.kconfig4j.sample;

import static io.github.kconfig4j.kernel.ClockId.CLOCK_PROCESS_CPUTIME_ID;
import static io.github.kconfig4j.kernel.ClockId.CLOCK_THREAD_CPUTIME_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.machine.Context;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.NanosleepCall;
import io.github.kconfig4j.kernel.machine.SignalAction;
import io.github.kconfig4j.kernel.machine.TaskState;

/** {@code clock_nanosleep} on CPU time: one thread sleeps while another one uses it up. */
class NanosleepTest {
    private final Program program;
    private final Machine machine;
    private final ModelTask sleeper;
    private final ModelTask worker;
    private final long tick;

    NanosleepTest(Variant variant) {
        program = Program.on(variant);
        program.handle(Program.SIGNAL);
        machine = program.machine();
        sleeper = program.task();
        worker = machine.newThread(sleeper);
        tick = program.tick();
    }

    private long workUntilWoken() {
        machine.switchTo(machine.cpu(0), worker);
        long start = machine.now();
        while (sleeper.state() != TaskState.TASK_RUNNING) {
            machine.run(worker, tick);
        }
        machine.switchTo(machine.cpu(0), sleeper);
        return machine.now() - start;
    }

    private NanosleepCall sleepForTenTicksOfWhichFourPass() {
        NanosleepCall call = machine.clockNanosleep(sleeper, CLOCK_PROCESS_CPUTIME_ID, false, 10 * tick);
        machine.switchTo(machine.cpu(0), worker);
        machine.run(worker, 4 * tick);
        return call;
    }

    @EachVariant
    void endsWhenTheProcessHasUsedTheTime() {
        NanosleepCall call = machine.clockNanosleep(sleeper, CLOCK_PROCESS_CPUTIME_ID, false, 5 * tick + tick / 2);

        assertThat(workUntilWoken()).isEqualTo(6 * tick);
        assertThat(call.finish()).isZero();
    }

    @EachVariant
    void endsWhenAnotherThreadHasUsedTheTime() {
        int clock = ClockId.thread(worker.pid(), ClockId.CPUCLOCK_SCHED);
        NanosleepCall call = machine.clockNanosleep(sleeper, clock, true, 5 * tick);

        assertThat(workUntilWoken()).isEqualTo(5 * tick);
        assertThat(call.finish()).isZero();
    }

    @EachVariant
    void doesNotSleepForATimeThatHasPassed() {
        program.burn(tick);
        NanosleepCall call = machine.clockNanosleep(sleeper, CLOCK_PROCESS_CPUTIME_ID, true, 1);

        assertThat(sleeper.cpu()).isNotNull();
        assertThat(call.finish()).isZero();
    }

    @EachVariant
    void aSignalEndsItAndTheRestIsReported() {
        NanosleepCall call = sleepForTenTicksOfWhichFourPass();
        machine.kernel().signals().sendSignal(Program.SIGNAL, sleeper, PidType.PIDTYPE_PID);
        machine.switchTo(machine.cpu(0), sleeper);

        assertThat(call.finish()).isEqualTo(6 * tick);
        assertThat(program.signals()).containsExactly(Program.SIGNAL);
        machine.run(sleeper, 20 * tick);
        assertThat(program.signals()).hasSize(1);
    }

    @EachVariant
    void whoIsWokenForNothingSleepsOn() {
        NanosleepCall call = sleepForTenTicksOfWhichFourPass();
        machine.wakeUp(sleeper);
        machine.switchTo(machine.cpu(0), sleeper);

        assertThat(call.finish()).isEqualTo(NanosleepCall.SLEEPS_ON);
        assertThat(workUntilWoken()).isEqualTo(6 * tick);
        assertThat(call.finish()).isZero();
    }

    @EachVariant
    void aSignalThatIsNotHandledMakesTheCallStartAgainUntilTheSameTime() {
        NanosleepCall call = sleepForTenTicksOfWhichFourPass();
        machine.kernel().signals().sendSignal(Program.SIGNAL, sleeper, PidType.PIDTYPE_PID);
        machine.sigaction(worker, Program.SIGNAL, SignalAction.IGNORE);
        machine.switchTo(machine.cpu(0), sleeper);

        assertThat(call.finish()).isEqualTo(NanosleepCall.SLEEPS_ON);
        assertThat(sleeper.state()).isEqualTo(TaskState.TASK_INTERRUPTIBLE);
        assertThat(workUntilWoken()).isEqualTo(6 * tick);
        assertThat(call.finish()).isZero();
        assertThat(program.signals()).isEmpty();
    }

    @EachVariant
    void theCallDoesNotStartAgainWhenItsTimeHasComeMeanwhile() {
        NanosleepCall call = machine.clockNanosleep(sleeper, CLOCK_PROCESS_CPUTIME_ID, false, tick / 2);
        machine.kernel().signals().sendSignal(Program.SIGNAL, sleeper, PidType.PIDTYPE_PID);
        machine.sigaction(worker, Program.SIGNAL, SignalAction.IGNORE);
        machine.switchTo(machine.cpu(0), sleeper);
        machine.run(sleeper, tick);

        assertThat(call.finish()).isZero();
        assertThat(sleeper.context()).isEqualTo(Context.USER);
    }

    @EachVariant
    void aThreadCannotWaitForItself() {
        assertThatThrownBy(() -> machine.clockNanosleep(sleeper, CLOCK_THREAD_CPUTIME_ID, false, tick))
                .hasMessage("EOPNOTSUPP: a thread cannot wait for its own CPU time");
        assertThatThrownBy(() -> machine.clockNanosleep(
                        sleeper, ClockId.thread(sleeper.pid(), ClockId.CPUCLOCK_SCHED), false, tick))
                .hasMessage("EINVAL: a thread cannot wait for its own CPU time");
        assertThat(sleeper.context()).isEqualTo(Context.USER);
    }
}
