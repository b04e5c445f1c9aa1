package io.github.kconfig4j.kernel.machine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.PidType;
import io.github.kconfig4j.kernel.Signo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VcpuLoopTest {
    private static final long TICK = 4_000_000;

    /** Looks at signals only. */
    private static final GuestEntry SIGNALS_ONLY = new GuestEntry() {
        @Override
        public int xferToGuestModeHandleWork(Kernel kernel) {
            return xferToGuestModeWorkPending(kernel) ? -Errno.EINTR.number() : 0;
        }

        @Override
        public boolean xferToGuestModeWorkPending(Kernel kernel) {
            return kernel.signals().signalPending(kernel.current());
        }
    };

    @Test
    void aTickLeavesTheGuestAndItsTimeIsTheGuests() {
        List<Context> contexts = new ArrayList<>();
        Machine machine = new Machine(
                KernelConfig.of(250),
                TickHook.of(kernel -> contexts.add(kernel.current().context())));
        ModelTask task = machine.startProcess();
        KvmVcpu vcpu = new KvmVcpu();

        int result = machine.kvmRun(task, vcpu, SIGNALS_ONLY, 2 * TICK + 1000);

        assertThat(result).isZero();
        assertThat(vcpu.exitReason()).isEqualTo(KvmVcpu.KVM_EXIT_IO);
        assertThat(vcpu.guestEntries()).isEqualTo(3);
        assertThat(contexts).containsExactly(Context.SYSCALL, Context.SYSCALL);
        assertThat(task.gtime()).isEqualTo(2 * TICK);
        assertThat(task.utime()).isEqualTo(2 * TICK);
        assertThat(machine.cpu(0).times().of(CpuBucket.CPUTIME_GUEST)).isEqualTo(2 * TICK);
    }

    @Test
    void aPendingSignalEndsTheRun() {
        Machine machine = new Machine(
                KernelConfig.of(250),
                TickHook.of(
                        kernel -> kernel.signals().sendSignal(Signo.SIGUSR1, kernel.current(), PidType.PIDTYPE_PID)));
        ModelTask task = machine.startProcess();
        machine.sigaction(task, Signo.SIGUSR1, SignalAction.handled());
        KvmVcpu vcpu = new KvmVcpu();

        int result = machine.kvmRun(task, vcpu, SIGNALS_ONLY, 10 * TICK);

        assertThat(result).isEqualTo(-Errno.EINTR.number());
        assertThat(vcpu.exitReason()).isEqualTo(KvmVcpu.KVM_EXIT_INTR);
        assertThat(vcpu.signalExits()).isEqualTo(1);
        assertThat(machine.now()).isEqualTo(TICK);
        assertThat(machine.delivered()).hasSize(1);
    }
}
