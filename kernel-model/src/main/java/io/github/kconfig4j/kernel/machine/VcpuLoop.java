package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.GuestEntry;

/** {@code KVM_RUN}: enters the guest again and again until user space is needed. */
final class VcpuLoop {
    private final ModelKernel kernel;
    private final GuestEntry guestEntry;

    VcpuLoop(ModelKernel kernel, GuestEntry guestEntry) {
        this.kernel = kernel;
        this.guestEntry = guestEntry;
    }

    /**
     * Runs the guest for the current task.
     *
     * @param ns guest time until the guest needs user space
     * @return 0, or the negative errno that the guest entry returned
     */
    int run(KvmVcpu vcpu, long ns) {
        vcpu.setExitReason(KvmVcpu.KVM_EXIT_UNKNOWN);
        long left = ns;
        while (left > 0) {
            int error = handleWork(vcpu);
            if (error != 0) {
                return error;
            }
            kernel.localIrqDisable();
            guestEntry.xferToGuestModePrepare(kernel);
            if (guestEntry.xferToGuestModeWorkPending(kernel)) {
                kernel.localIrqEnable();
            } else {
                left -= enterGuest(vcpu, left);
            }
        }
        vcpu.setExitReason(KvmVcpu.KVM_EXIT_IO);
        return 0;
    }

    /** {@code kvm_xfer_to_guest_mode_handle_work}: the vCPU learns that a signal ends the run. */
    private int handleWork(KvmVcpu vcpu) {
        int error = guestEntry.xferToGuestModeHandleWork(kernel);
        if (error == -Errno.EINTR.number()) {
            vcpu.handleSignalExit();
        }
        return error;
    }

    /** The guest runs until an interrupt is due; the interrupt is handled by the host while the time is still the guest's. */
    private long enterGuest(KvmVcpu vcpu, long ns) {
        Cpu cpu = kernel.thisCpu();
        ModelTask task = cpu.current();
        kernel.step(Op.GUEST_ENTER, task);
        vcpu.enter();
        task.setFlag(ModelTask.PF_VCPU, true);
        task.setContext(Context.GUEST);
        long ran = 0;
        while (ran < ns && !cpu.tickPending() && !kernel.signals().signalPending(task)) {
            ran += kernel.interrupts().pass(ns - ran);
        }
        task.setContext(Context.SYSCALL);
        kernel.step(Op.GUEST_EXIT, task);
        kernel.localIrqEnable();
        task.setFlag(ModelTask.PF_VCPU, false);
        return ran;
    }
}
