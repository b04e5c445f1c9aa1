package io.github.kconfig4j.timers.templates;

import io.github.kconfig4j.timers.templates.GuestLoop.Generic;
import io.github.kconfig4j.timers.templates.GuestLoop.Own;
import java.util.List;
import java.util.Optional;

/**
 * An architecture that can run guests, as of Linux 6.18.
 *
 * @param directory the last part of the package of its hook, as in {@code arch/x86_64}
 * @param title its name in prose
 * @param className the class of its hook
 * @param guestLoop what it looks at before it enters a guest
 */
record Architecture(String directory, String title, String className, GuestLoop guestLoop) {
    private static final List<Architecture> ALL = List.of(
            new Architecture("x86_64", "x86-64", "X86GuestEntry", Generic.XFER_TO_GUEST_MODE),
            new Architecture("arm64", "64-bit ARM", "Arm64GuestEntry", Generic.XFER_TO_GUEST_MODE),
            new Architecture("riscv", "RISC-V", "RiscvGuestEntry", Generic.XFER_TO_GUEST_MODE),
            new Architecture("loongarch", "LoongArch", "LoongArchGuestEntry", Generic.XFER_TO_GUEST_MODE),
            new Architecture("powerpc", "PowerPC", "PowerpcGuestEntry", Generic.XFER_TO_GUEST_MODE),
            new Architecture(
                    "s390",
                    "s390",
                    "S390GuestEntry",
                    new Own(List.of(GuestWork.NEED_RESCHED, GuestWork.SIGNAL), List.of())),
            new Architecture(
                    "mips",
                    "MIPS",
                    "MipsGuestEntry",
                    new Own(List.of(GuestWork.NEED_RESCHED, GuestWork.SIGNAL), List.of(GuestWork.SIGNAL))));

    /** The architecture whose hook goes to this directory. */
    static Optional<Architecture> of(String directory) {
        return ALL.stream().filter(each -> each.directory.equals(directory)).findFirst();
    }
}
