package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.Context;
import io.github.kconfig4j.kernel.machine.LockdepReport;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.List;

/** Why {@code PREEMPT_RT} needs task work: each variant's timers on a machine whose {@code spinlock_t} sleeps. */
class PreemptRtTest {
    private final Variant variant;

    PreemptRtTest(Variant variant) {
        this.variant = variant;
    }

    @EachVariant
    void inlineExpiryTakesSleepingLocksInHardInterruptAndTaskWorkTakesNone() {
        Machine machine = new Machine(variant.kernelConfig().withPreemptRt(true), variant.timers());
        ModelTask task = machine.startProcess();
        long tick = variant.kernelConfig().tickNsec();
        machine.sigaction(task, Signo.SIGRTMIN, SignalAction.handled());
        int timer =
                machine.syscalls(task).timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(Signo.SIGRTMIN));
        machine.syscalls(task).timerSettime(timer, false, Itimerspec.oneShot(tick));

        machine.run(task, 2 * tick);

        assertThat(machine.delivered()).hasSize(1);
        List<LockdepReport> reports = machine.kernel().lockdep().reports();
        if (variant.taskWork()) {
            assertThat(reports).isEmpty();
        } else {
            assertThat(reports).extracting(LockdepReport::toString).containsExactly("""
                            sleeping lock in hard interrupt: task 1
                                sighand->siglock (SPINLOCK_T) in HARDIRQ, interrupts off""", """
                            sleeping lock in hard interrupt: task 1
                                k_itimer->it_lock (SPINLOCK_T) in HARDIRQ, interrupts off""", """
                            sleeping lock in hard interrupt: task 1
                                k_itimer->it_lock (SPINLOCK_T) in HARDIRQ, interrupts off
                                sighand->siglock (SPINLOCK_T) in HARDIRQ, interrupts off""");
            assertThat(reports).extracting(each -> each.offender().context()).containsOnly(Context.HARDIRQ);
        }
    }
}
