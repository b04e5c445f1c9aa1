package io.github.kconfig4j.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.kconfig4j.kernel.CallbackHead;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.ThreadFlag;
import io.github.kconfig4j.kernel.TimerSyscalls;
import io.github.kconfig4j.kernel.machine.DeliveredSignal;
import io.github.kconfig4j.kernel.machine.KvmVcpu;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.ArrayList;
import java.util.List;

/** A thread that runs a guest and does not come back to user mode. */
class GuestTest {
    private static final int SIGNAL = Signo.SIGRTMIN;

    private final Variant variant;
    private final Machine machine;
    private final ModelTask supervisor;
    private final ModelTask vcpuThread;
    private final KvmVcpu vcpu = new KvmVcpu();
    private final long tick;

    GuestTest(Variant variant) {
        this.variant = variant;
        machine = new Machine(variant.kernelConfig().withCpus(2), variant.timers());
        supervisor = machine.startProcess();
        vcpuThread = machine.newThread(supervisor);
        machine.switchTo(machine.cpu(1), vcpuThread);
        tick = variant.kernelConfig().tickNsec();
        machine.sigaction(supervisor, SIGNAL, SignalAction.handled());
    }

    private void armOnVcpuClock(ModelTask receiver) {
        TimerSyscalls syscalls = machine.syscalls(supervisor);
        int clock = ClockId.thread(vcpuThread.pid(), ClockId.CPUCLOCK_SCHED);
        int timer = syscalls.timerCreate(clock, Sigevent.threadId(SIGNAL, receiver.pid()));
        syscalls.timerSettime(timer, false, Itimerspec.periodic(2 * tick, 2 * tick));
    }

    /** The host takes ticks, even where it could do without: a timer that never expires here needs them. */
    private void keepTicks() {
        TimerSyscalls syscalls = machine.syscalls(supervisor);
        int timer = syscalls.timerCreate(ClockId.CLOCK_PROCESS_CPUTIME_ID, Sigevent.signal(SIGNAL));
        syscalls.timerSettime(timer, false, Itimerspec.oneShot(1000 * tick));
    }

    @EachVariant
    void thereIsAHookExactlyIfGuestsCanBeEntered() {
        assertThat(variant.guestEntry().isPresent()).isEqualTo(variant.isSet("KVM"));
    }

    /** Code of an architecture's own leaves task work alone; the generic guest entry does it. */
    @EachVariant
    void theHookDoesTaskWorkExactlyIfItIsTheGenericOne() {
        if (variant.guestEntry().isEmpty()) {
            assertThat(variant.isSet("VIRT_XFER_TO_GUEST_WORK")).isFalse();
            return;
        }
        keepTicks();
        List<Long> done = new ArrayList<>();
        CallbackHead work = new CallbackHead("work", () -> done.add(machine.now()));
        atFirstGuestExit(() -> machine.kernel().taskWorkAdd(vcpuThread, work));

        machine.kvmRun(vcpuThread, vcpu, variant.guestEntry().orElseThrow(), 10 * tick);

        assertThat(done).containsExactly(variant.isSet("VIRT_XFER_TO_GUEST_WORK") ? tick : 10 * tick);
    }

    @EachVariant
    void theHookLetsAnotherTaskRunBeforeItEntersTheGuestAgain() {
        if (variant.guestEntry().isEmpty()) {
            assertThat(variant.isSet("KVM")).isFalse();
            return;
        }
        keepTicks();
        List<Op> steps = atFirstGuestExit(() -> vcpuThread.setThreadFlag(ThreadFlag.TIF_NEED_RESCHED));

        machine.kvmRun(vcpuThread, vcpu, variant.guestEntry().orElseThrow(), 2 * tick);

        assertThat(steps)
                .filteredOn(op -> op == Op.GUEST_ENTER || op == Op.SCHEDULE)
                .containsExactly(Op.GUEST_ENTER, Op.SCHEDULE, Op.GUEST_ENTER);
    }

    /** Places something where the vCPU thread has just left its guest; gives the steps of its CPU as they come. */
    private List<Op> atFirstGuestExit(Runnable action) {
        List<Op> steps = new ArrayList<>();
        machine.listen((cpu, op, subject) -> {
            if (cpu.current() == vcpuThread) {
                boolean first = op == Op.GUEST_EXIT && !steps.contains(Op.GUEST_EXIT);
                steps.add(op);
                if (first) {
                    action.run();
                }
            }
        });
        return steps;
    }

    @EachVariant
    void theHookMakesTimersExpireWithoutLeavingTheGuestLoop() {
        if (variant.guestEntry().isEmpty()) {
            assertThat(variant.isSet("KVM")).isFalse();
            return;
        }
        armOnVcpuClock(supervisor);

        int result = machine.kvmRun(vcpuThread, vcpu, variant.guestEntry().orElseThrow(), 50 * tick);

        assertThat(result).isZero();
        assertThat(machine.delivered()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(machine.delivered()).extracting(DeliveredSignal::task).containsOnly(supervisor);
        assertThat(machine.kernel().lockdep().reports()).isEmpty();
    }

    @EachVariant
    void aSignalForTheVcpuThreadEndsTheRun() {
        if (variant.guestEntry().isEmpty()) {
            assertThat(variant.isSet("KVM")).isFalse();
            return;
        }
        armOnVcpuClock(vcpuThread);

        int result = machine.kvmRun(vcpuThread, vcpu, variant.guestEntry().orElseThrow(), 50 * tick);

        assertThat(result).isEqualTo(-Errno.EINTR.number());
        assertThat(vcpu.exitReason()).isEqualTo(KvmVcpu.KVM_EXIT_INTR);
        assertThat(machine.delivered())
                .extracting(DeliveredSignal::task, DeliveredSignal::time)
                .containsExactly(tuple(vcpuThread, 2 * tick));
    }

    /** Shows that the model needs the hook: expiry in the tick does without it, task work does not. */
    @EachVariant
    void withoutTheHookTaskWorkWaitsForTheEndOfTheGuestLoop() {
        armOnVcpuClock(supervisor);

        machine.kvmRun(vcpuThread, vcpu, new SkippingGuestEntry(), 10 * tick);
        long firstSignal = machine.delivered().isEmpty()
                ? machine.now()
                : machine.delivered().get(0).time();

        assertThat(firstSignal >= 10 * tick).isEqualTo(variant.taskWork());
    }

    /** A vCPU loop that looks at signals only, as it was before there was a generic guest entry. */
    private static final class SkippingGuestEntry implements GuestEntry {
        @Override
        public int xferToGuestModeHandleWork(Kernel kernel) {
            return xferToGuestModeWorkPending(kernel) ? -Errno.EINTR.number() : 0;
        }

        @Override
        public boolean xferToGuestModeWorkPending(Kernel kernel) {
            return kernel.signals().signalPending(kernel.current());
        }
    }
}
