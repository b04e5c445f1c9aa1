package io.github.kconfig4j.kernel;

/**
 * What an architecture does on the way into a guest. Generated, found through {@link java.util.ServiceLoader}, called
 * by the vCPU loop for the current task. The names are those of the generic guest entry; what an architecture does in
 * code of its own answers to them too.
 */
public interface GuestEntry {
    /**
     * {@code xfer_to_guest_mode_handle_work}: does what is pending for the task and the architecture looks at, interrupts
     * on.
     *
     * @return 0, or a negative {@link Errno#number()}: the guest must not be entered and {@code KVM_RUN} returns
     */
    int xferToGuestModeHandleWork(Kernel kernel);

    /** {@code xfer_to_guest_mode_prepare}: before the last look, interrupts off. What is not generic has none. */
    default void xferToGuestModePrepare(Kernel kernel) {}

    /** {@code xfer_to_guest_mode_work_pending}: the last look before the guest is entered, interrupts off. */
    boolean xferToGuestModeWorkPending(Kernel kernel);
}
