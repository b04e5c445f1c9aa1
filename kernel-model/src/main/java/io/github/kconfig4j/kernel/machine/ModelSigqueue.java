package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Siginfo;
import io.github.kconfig4j.kernel.Sigqueue;
import io.github.kconfig4j.kernel.TimerSignal;
import org.jspecify.annotations.Nullable;

/** A queued signal, {@code struct sigqueue}. A timer brings its own, so that its expiry needs no memory. */
public final class ModelSigqueue implements Sigqueue {
    private final Siginfo info;
    private final @Nullable TimerSignal timer;
    private @Nullable IgnoredTimers ignoredIn;
    private boolean queued;
    private boolean periodic;
    private boolean freed;

    private ModelSigqueue(Siginfo info, @Nullable TimerSignal timer) {
        this.info = info;
        this.timer = timer;
    }

    static ModelSigqueue of(Siginfo info, TimerSignal timer) {
        return new ModelSigqueue(info, timer);
    }

    static ModelSigqueue of(Siginfo info) {
        return new ModelSigqueue(info, null);
    }

    @Override
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

    /** {@code it_sig_periodic}: whether the timer waited for the delivery to be armed again when it sent this. */
    boolean isPeriodic() {
        return periodic;
    }

    void setPeriodic(boolean value) {
        periodic = value;
    }

    /** Where it is kept since it is ignored; null if it is not. */
    @Nullable
    IgnoredTimers ignoredIn() {
        return ignoredIn;
    }

    void setIgnoredIn(@Nullable IgnoredTimers value) {
        ignoredIn = value;
    }

    @Nullable
    TimerSignal timer() {
        return timer;
    }

    void setQueued(boolean value) {
        queued = value;
    }
}
