package io.github.kconfig4j.timers;

import io.github.kconfig4j.kernel.Kernel;
import io.github.kconfig4j.kernel.SignalStruct;
import io.github.kconfig4j.kernel.SignalTimerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The timers' part of {@code struct signal_struct}. A struct inside a struct is a superclass here. */
final class SignalCputimers extends PosixCputimersState implements SignalTimerState {
    /** Any thread looks timers up, adds and removes them, and holds no lock of the process meanwhile. */
    private final Map<Integer, KItimer> posixTimers = new ConcurrentSkipListMap<>();

    private final CpuItimer[] itimers = {new CpuItimer(), new CpuItimer()};
    private final AtomicInteger nextPosixTimerId = new AtomicInteger();

    SignalCputimers(Kernel kernel) {
        super(kernel);
    }

    static SignalCputimers of(SignalStruct signal) {
        return (SignalCputimers) signal.timers();
    }

    PosixCputimersState posixCputimers() {
        return this;
    }

    @Override
    public boolean timersActive() {
        return testFlag(CPUTIMERS_ACTIVE);
    }

    /** The interval timer on this clock, PROF or VIRT. */
    CpuItimer itimer(int clock) {
        return itimers[clock];
    }

    int newTimerId() {
        return nextPosixTimerId.getAndIncrement();
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
