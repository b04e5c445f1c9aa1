package io.github.kconfig4j.kernel;

/** What the timers keep in {@code signal_struct}; its content is the generated code's business. */
public interface SignalTimerState {
    /** Whether accounting has to keep {@link ThreadGroupCputimer} up to date ({@code timers_active}). */
    boolean timersActive();
}
