package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.Signo;
import java.util.HashMap;
import java.util.Map;

/** The signal actions of a process and the lock that guards its signals and CPU timers, {@code struct sighand_struct}. */
public final class SighandStruct {
    private final ModelSpinLock siglock;
    private final Map<Integer, SignalAction> actions = new HashMap<>();

    SighandStruct(ModelSpinLock siglock) {
        this.siglock = siglock;
    }

    public ModelSpinLock siglock() {
        return siglock;
    }

    SignalAction action(int signo) {
        return actions.getOrDefault(signo, SignalAction.DEFAULT);
    }

    void setAction(int signo, SignalAction action) {
        actions.put(signo, action);
    }

    /** {@code sig_handler_ignored}. */
    boolean ignores(int signo) {
        SignalAction action = action(signo);
        return action instanceof SignalAction.Ignore
                || (action instanceof SignalAction.Default && Signo.isIgnoredByDefault(signo));
    }

    /** {@code flush_signal_handlers}: what {@code execve} leaves of the actions. */
    void dropHandlers() {
        actions.values().removeIf(SignalAction.Handler.class::isInstance);
    }

    void copyActions(SighandStruct from) {
        actions.putAll(from.actions);
    }
}
