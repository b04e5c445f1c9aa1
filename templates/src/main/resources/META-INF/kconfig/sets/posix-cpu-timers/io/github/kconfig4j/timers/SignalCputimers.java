package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.SignalTimerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The timers' part of {@code struct signal_struct}. */
final class SignalCputimers implements SignalTimerState {
    private final PosixCputimersState posixCputimers;
    private final Map<Integer, KItimer> posixTimers = new TreeMap<>();
    private final CpuItimer[] itimers = {new CpuItimer(), new CpuItimer()};
    private int nextPosixTimerId;

    SignalCputimers(PosixCputimersState posixCputimers) {
        this.posixCputimers = posixCputimers;
    }

    static SignalCputimers of(SignalStruct signal) {
        return (SignalCputimers) signal.timers();
    }

    PosixCputimersState posixCputimers() {
        return posixCputimers;
    }

    @Override
    public boolean timersActive() {
        return posixCputimers.testFlag(PosixCputimersState.CPUTIMERS_ACTIVE);
    }

    /** The interval timer on this clock, PROF or VIRT. */
    CpuItimer itimer(int clock) {
        return itimers[clock];
    }

    int newTimerId() {
        return nextPosixTimerId++;
    }

    void add(KItimer timer) {
        posixTimers.put(timer.id(), timer);
    }

    void remove(KItimer timer) {
        posixTimers.remove(timer.id());
    }

    /** The timer with this id, or null. */
    KItimer find(int timerId) {
        return posixTimers.get(timerId);
    }

    /** All timers of the process, by id. */
    List<KItimer> all() {
        return new ArrayList<>(posixTimers.values());
    }
}
