package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Signo;
import java.util.function.Consumer;

/** What a process does about a signal: {@code SIG_DFL}, {@code SIG_IGN} or a handler that runs in user mode. */
public sealed interface SignalAction {
    SignalAction DEFAULT = new Default();
    SignalAction IGNORE = new Ignore();

    /**
     * While it runs its own signal is blocked.
     *
     * @param function called in user mode when the return to user mode is complete; it learns which thread it runs in
     */
    static Handler handler(Consumer<DeliveredSignal> function) {
        return new Handler(function, 0, false);
    }

    /** A handler that does nothing; that the signal came is in {@link Machine#delivered()}. */
    static Handler handled() {
        return handler(signal -> {});
    }

    /** {@code SIG_DFL}. */
    record Default() implements SignalAction {}

    /** {@code SIG_IGN}. */
    record Ignore() implements SignalAction {}

    /**
     * A function of the program.
     *
     * @param mask {@code sa_mask}: bit {@code signo - 1} for each signal that is blocked as well while it runs
     * @param nodefer {@code SA_NODEFER}: its own signal is not blocked while it runs
     */
    record Handler(Consumer<DeliveredSignal> function, long mask, boolean nodefer) implements SignalAction {
        /** The same with one more signal in {@code sa_mask}. */
        public Handler blocking(int signo) {
            return new Handler(function, mask | Signo.mask(signo), nodefer);
        }

        /** The same with {@code SA_NODEFER}. */
        public Handler withNodefer() {
            return new Handler(function, mask, true);
        }

        /** What is blocked while it handles a signal, beside what is blocked already. */
        long blockedMask(int signo) {
            return nodefer ? mask : mask | Signo.mask(signo);
        }
    }
}
