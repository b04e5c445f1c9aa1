package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.Siginfo;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is done when a signal is delivered: each timer has a handler of its own, as has each number. Thread-safe. */
public final class SignalHandlers {
    private final Map<Integer, Consumer<Siginfo>> ofTimers = new ConcurrentHashMap<>();
    private final Map<Integer, Consumer<Siginfo>> ofNumbers = new ConcurrentHashMap<>();

    SignalHandlers() {}

    /** What is done when the timer with this id has expired. */
    public void handleTimer(int timerId, Consumer<Siginfo> handler) {
        ofTimers.put(timerId, handler);
    }

    /** @return false if there was nothing to forget */
    public boolean forgetTimer(int timerId) {
        return ofTimers.remove(timerId) != null;
    }

    /** What is done about a signal of the kernel itself. */
    public void handle(int signo, Consumer<Siginfo> handler) {
        ofNumbers.put(signo, handler);
    }

    /** What nobody handles is ignored. */
    void deliver(Siginfo info) {
        @Nullable
        Consumer<Siginfo> handler = info.timerId() < 0 ? ofNumbers.get(info.signo()) : ofTimers.get(info.timerId());
        if (handler != null) {
            handler.accept(info);
        }
    }
}
