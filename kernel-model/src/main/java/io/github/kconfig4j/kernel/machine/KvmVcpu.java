package io.github.kconfig4j.kernel.machine;

/** A virtual CPU, {@code struct kvm_vcpu}: the part that the guest entry touches. */
public final class KvmVcpu {
    /** {@code KVM_RUN} did not return yet. */
    public static final int KVM_EXIT_UNKNOWN = 0;
    /** The guest did something that user space has to handle. */
    public static final int KVM_EXIT_IO = 2;
    /** A signal is pending. */
    public static final int KVM_EXIT_INTR = 10;

    private int exitReason;
    private long signalExits;
    private long guestEntries;

    /** It has run nothing yet. */
    public KvmVcpu() {}

    /** {@code run->exit_reason}. */
    public int exitReason() {
        return exitReason;
    }

    /** {@code stat.signal_exits}: how often a signal ended {@code KVM_RUN}. */
    public long signalExits() {
        return signalExits;
    }

    /** How often the guest was entered. */
    public long guestEntries() {
        return guestEntries;
    }

    /** {@code kvm_handle_signal_exit}. */
    void handleSignalExit() {
        exitReason = KVM_EXIT_INTR;
        signalExits++;
    }

    void setExitReason(int value) {
        exitReason = value;
    }

    void enter() {
        guestEntries++;
    }
}
