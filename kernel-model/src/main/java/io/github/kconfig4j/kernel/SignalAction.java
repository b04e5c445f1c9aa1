package io.github.kconfig4j.kernel;

import java.util.function.Consumer;

/** What a process does about a signal: {@code SIG_DFL}, {@code SIG_IGN} or a handler that runs in user mode. */
public sealed interface SignalAction {
    SignalAction DEFAULT = new Default();
    SignalAction IGNORE = new Ignore();

    /** @param handler called in user mode when the return to user mode is complete */
    static SignalAction handler(Consumer<Siginfo> handler) {
        return new Handler(handler);
    }

    /** A handler that does nothing; that the signal came is in {@link Machine#delivered()}. */
    static SignalAction handled() {
        return new Handler(info -> {});
    }

    /** {@code SIG_DFL}. */
    record Default() implements SignalAction {}

    /** {@code SIG_IGN}. */
    record Ignore() implements SignalAction {}

    /** A function of the program. */
    record Handler(Consumer<Siginfo> function) implements SignalAction {}
}
