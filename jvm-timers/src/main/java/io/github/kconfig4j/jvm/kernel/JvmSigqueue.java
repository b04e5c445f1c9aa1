package io.github.kconfig4j.jvm.kernel;

import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Sigqueue;
import io.github.kconfig4j.kernel.TimerSignal;
import java.util.concurrent.atomic.AtomicBoolean;

/** The signal of a timer. It is in one inbox at most. */
final class JvmSigqueue implements Sigqueue {
    private final Siginfo info;
    private final TimerSignal timer;
    private final AtomicBoolean queued = new AtomicBoolean();

    JvmSigqueue(Siginfo info, TimerSignal timer) {
        this.info = info;
        this.timer = timer;
    }

    @Override
    public Siginfo info() {
        return info;
    }

    TimerSignal timer() {
        return timer;
    }

    /** @return false if it is pending already */
    boolean queue() {
        return queued.compareAndSet(false, true);
    }

    void dequeue() {
        queued.set(false);
    }
}
