package io.github.kconfig4j.kernel;

import org.jspecify.annotations.Nullable;

/** A queued signal, {@code struct sigqueue}. A timer brings its own, so that its expiry needs no memory. */
public final class Sigqueue {
    private final Siginfo info;
    private final @Nullable TimerSignal timer;
    private boolean queued;
    private boolean freed;

    private Sigqueue(Siginfo info, @Nullable TimerSignal timer) {
        this.info = info;
        this.timer = timer;
    }

    static Sigqueue of(Siginfo info, TimerSignal timer) {
        return new Sigqueue(info, timer);
    }

    static Sigqueue of(Siginfo info) {
        return new Sigqueue(info, null);
    }

    public Siginfo info() {
        return info;
    }

    /** Whether the signal is pending. */
    public boolean isQueued() {
        return queued;
    }

    boolean isFreed() {
        return freed;
    }

    void free() {
        freed = true;
    }

    @Nullable
    TimerSignal timer() {
        return timer;
    }

    void setQueued(boolean value) {
        queued = value;
    }
}
