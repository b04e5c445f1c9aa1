package io.github.kconfig4j.kernel.machine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * {@code ignored_posix_timers}: the signals of interval timers that came, or were pending, while they were ignored. Each
 * is sent when its number is no longer ignored. Guarded by siglock.
 */
final class IgnoredTimers {
    private final Deque<ModelSigqueue> signals = new ArrayDeque<>();

    /** Keeps a signal; the one that was kept last is sent first. */
    void add(ModelSigqueue signal) {
        signal.setIgnoredIn(this);
        signals.push(signal);
    }

    /** From now on it is not kept. */
    void remove(ModelSigqueue signal) {
        signal.setIgnoredIn(null);
        signals.remove(signal);
    }

    /** Takes out the next one of this number; null if there is none. */
    @Nullable
    ModelSigqueue take(int signo) {
        for (Iterator<ModelSigqueue> kept = signals.iterator(); kept.hasNext(); ) {
            ModelSigqueue signal = kept.next();
            if (signal.info().signo() == signo) {
                kept.remove();
                signal.setIgnoredIn(null);
                return signal;
            }
        }
        return null;
    }
}
