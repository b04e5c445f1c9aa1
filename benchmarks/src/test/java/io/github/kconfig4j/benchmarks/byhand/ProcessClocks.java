package io.github.kconfig4j.benchmarks.byhand;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.SignalTimerState;

/** The timers of a process. */
final class ProcessClocks extends Clocks implements SignalTimerState {
    private boolean active;
    private boolean expiring;

    ProcessClocks(Kernel kernel) {
        super(kernel);
    }

    @Override
    public boolean timersActive() {
        return active;
    }

    void activate() {
        active = true;
    }

    boolean expiring() {
        return expiring;
    }

    void setExpiring(boolean value) {
        expiring = value;
    }
}
