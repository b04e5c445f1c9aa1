package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.Acquisition;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelSpinLock;
import io.github.kconfig4j.kernel.machine.ModelTask;

/** The CPUs of a run: home is where the thread is that the scenario is about. */
final class TwoCpus {
    static final int COUNT = 2;

    private final Machine machine;
    private Cpu home;

    TwoCpus(Machine machine) {
        this.machine = machine;
        home = machine.cpu(0);
    }

    Cpu home() {
        return home;
    }

    Cpu other() {
        return machine.cpu(1 - home.id());
    }

    /** Whether who runs at home holds one. */
    boolean holdsSpinLock() {
        return machine.heldLocks(home.current()).stream()
                .map(Acquisition::lock)
                .anyMatch(ModelSpinLock.class::isInstance);
    }

    /** Whether another thread can take the place of this one, which runs the code. On PREEMPT_RT a spinlock_t is no obstacle. */
    boolean preemptible(ModelTask who) {
        boolean atomic = holdsSpinLock() && !machine.kernel().config().preemptRt();
        return home.current() == who && !home.irqsDisabled() && !atomic;
    }

    /**
     * Who is at home goes on on the other CPU. Who holds a spinlock_t is not moved, on PREEMPT_RT either.
     *
     * @return whether that was possible
     */
    boolean migrate(ModelTask who) {
        Cpu to = other();
        if (!preemptible(who) || holdsSpinLock() || !to.isIdle()) {
            return false;
        }
        machine.migrate(home, to);
        home = to;
        return true;
    }

    /**
     * Whoever runs on the other CPU makes room for a call. Not while home holds a lock that may be needed.
     *
     * @return whether that was possible
     */
    boolean onOther(ModelTask who, Runnable call) {
        if (holdsSpinLock()) {
            return false;
        }
        if (who.exitState() != 0) {
            return true;
        }
        Cpu cpu = other();
        ModelTask before = cpu.isIdle() ? null : cpu.current();
        machine.switchTo(cpu, who);
        try {
            call.run();
        } finally {
            if (before == null || before.exitState() != 0) {
                machine.idle(cpu);
            } else {
                machine.switchTo(cpu, before);
            }
        }
        return true;
    }
}
