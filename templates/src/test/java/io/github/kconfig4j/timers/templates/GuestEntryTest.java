package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuestEntryTest {
    private static final String HOOK = "io/github/kconfig4j/timers/arch/x86_64/X86GuestEntry.java";

    private final ReadSet set = ReadSet.of(ReadSet.delivered());

    @Test
    void theGenericGuestEntryLooksAtSignalsReschedulingAndTaskWork() {
        String text = set.render(set.configuration("CONFIG_X86_64=y", "CONFIG_KVM=y"))
                .sources()
                .get(HOOK)
                .text();

        assertThat(text.substring(text.indexOf("    private static final int"))).isEqualTo("""
                    private static final int XFER_TO_GUEST_MODE_WORK = ThreadFlag.TIF_SIGPENDING.mask()
                            | ThreadFlag.TIF_NOTIFY_SIGNAL.mask()
                            | ThreadFlag.TIF_NEED_RESCHED.mask()
                            | ThreadFlag.TIF_NEED_RESCHED_LAZY.mask()
                            | ThreadFlag.TIF_NOTIFY_RESUME.mask();

                    @Override
                    public boolean xferToGuestModeWorkPending(Kernel kernel) {
                        return (kernel.current().threadFlags() & XFER_TO_GUEST_MODE_WORK) != 0;
                    }

                    @Override
                    public int xferToGuestModeHandleWork(Kernel kernel, KvmVcpu vcpu) {
                        TaskStruct task = kernel.current();
                        while (xferToGuestModeWorkPending(kernel)) {
                            if (task.testThreadFlag(ThreadFlag.TIF_SIGPENDING)
                                    || task.testThreadFlag(ThreadFlag.TIF_NOTIFY_SIGNAL)) {
                                vcpu.handleSignalExit();
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
                }
                """);
    }

    @Test
    void thereIsNoneWithoutGuests() {
        assertThat(set.render(set.configuration("CONFIG_X86_64=y")).sources()).doesNotContainKey(HOOK);
        assertThat(set.render(set.configuration("CONFIG_X86_64=y")).resources())
                .containsOnlyKeys("META-INF/services/io.github.kconfig4j.kernel.PosixCpuTimersProvider");
    }
}
