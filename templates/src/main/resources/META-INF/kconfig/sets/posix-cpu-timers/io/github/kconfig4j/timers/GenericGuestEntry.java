package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;

/**
 * The generic guest entry, {@code kernel/entry/virt.c}: a vCPU thread may stay out of user mode for ever, so what is
 * done on the return to user mode is done here as well.
 */
public final class GenericGuestEntry implements GuestEntry {
    /** A task with one of these thread flags does not enter a guest. */
    private static final int XFER_TO_GUEST_MODE_WORK = ThreadFlag.TIF_SIGPENDING.mask()
            | ThreadFlag.TIF_NOTIFY_SIGNAL.mask()
            | ThreadFlag.TIF_NEED_RESCHED.mask()
            | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask()
            | ThreadFlag.TIF_NOTIFY_RESUME.mask();

    @Override
    public int xferToGuestModeHandleWork(Kernel kernel) {
        TaskStruct task = kernel.current();
        while (xferToGuestModeWorkPending(kernel)) {
            if (kernel.signals().signalPending(task)) {
                return -Errno.EINTR.number();
            }
            if (task.testThreadFlag(ThreadFlag.TIF_NEED_RESCHED)
                    || task.testThreadFlag(ThreadFlag.TIF_NEED_RESCHED_LAZY)) {
                kernel.schedule();
            }
            if (task.testThreadFlag(ThreadFlag.TIF_NOTIFY_RESUME)) {
                kernel.resumeUserModeWork();
            }
        }
        return 0;
    }

    @Override
    public void xferToGuestModePrepare(Kernel kernel) {
        kernel.tickNohzUserEnterPrepare();
    }

    @Override
    public boolean xferToGuestModeWorkPending(Kernel kernel) {
        return (kernel.current().threadFlags() & XFER_TO_GUEST_MODE_WORK) != 0;
    }
}
