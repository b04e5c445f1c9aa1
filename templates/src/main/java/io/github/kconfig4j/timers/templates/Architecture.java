package io.github.kconfig4j.timers.templates;

import java.util.List;
import java.util.Optional;

/**
 * How an architecture enters a guest with the generic guest entry, as of Linux 6.18.
 *
 * @param directory the last part of the package of its hook, as in {@code arch/x86_64}
 * @param title its name in prose
 * @param className the class of its hook
 * @param work the thread flags that keep a task out of the guest, in the order in which they are looked at
 */
record Architecture(String directory, String title, String className, List<GuestWork> work) {
    private static final List<Architecture> ALL = List.of(new Architecture(
            "x86_64",
            "x86-64",
            "X86GuestEntry",
            List.of(GuestWork.SIGNAL, GuestWork.RESCHEDULING, GuestWork.NOTIFY_RESUME)));

    Architecture {
        work = List.copyOf(work);
    }

    /** The architecture whose hook goes to this directory. */
    static Optional<Architecture> of(String directory) {
        return ALL.stream().filter(each -> each.directory.equals(directory)).findFirst();
    }
}
