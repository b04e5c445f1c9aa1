<#-- How a guest is entered where the architecture does not use the generic guest entry. -->
package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Errno;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.ThreadFlag;

/**
 * Code of the architecture's own before a guest is entered: it looks at rescheduling and signals, and leaves task work
 * alone until the vCPU thread returns to user mode.
 */
public final class OwnGuestEntry implements GuestEntry {
    @Override
    public int xferToGuestModeHandleWork(Kernel kernel) {
        TaskStruct task = kernel.current();
        if (task.testThreadFlag(ThreadFlag.TIF_NEED_RESCHED)) {
            kernel.schedule();
        }
        return kernel.signals().signalPending(task) ? -Errno.EINTR.number() : 0;
    }

    @Override
    public boolean xferToGuestModeWorkPending(Kernel kernel) {
<#if config("MIPS")>
        return kernel.signals().signalPending(kernel.current());
<#else>
        return false;
</#if>
    }
}
