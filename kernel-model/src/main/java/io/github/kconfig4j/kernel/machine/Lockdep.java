package io.github.kconfig4j.kernel.machine;

import io.github.kconfig4j.kernel.LockClass;
import io.github.kconfig4j.kernel.LockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks each acquisition against the rules and collects reports. Like the kernel's it judges lock classes, not locks:
 * an order seen once is an order, whether or not it deadlocked.
 */
public final class Lockdep {
    private final boolean preemptRt;
    private final List<LockdepReport> reports = new ArrayList<>();
    private final Map<LockClass, Set<LockClass>> takenUnder = new HashMap<>();

    Lockdep(boolean preemptRt) {
        this.preemptRt = preemptRt;
    }

    /** What was found so far, in order. */
    public List<LockdepReport> reports() {
        return List.copyOf(reports);
    }

    void acquire(Cpu cpu, KernelLock lock) {
        ModelTask task = cpu.current();
        Acquisition acquisition = new Acquisition(lock, cpu.context(), cpu.irqsDisabled());
        List<Acquisition> held = task.heldLocks();
        checkContext(task, held, acquisition, cpu);
        checkOrder(task, held, acquisition);
        held.add(acquisition);
    }

    void release(Cpu cpu, KernelLock lock) {
        List<Acquisition> held = cpu.current().heldLocks();
        for (int i = held.size() - 1; i >= 0; i--) {
            if (held.get(i).lock() == lock) {
                held.remove(i);
                return;
            }
        }
        throw new IllegalStateException(cpu.current() + " releases " + lock + ", which it does not hold");
    }

    private void checkContext(ModelTask task, List<Acquisition> held, Acquisition acquisition, Cpu cpu) {
        LockKind kind = acquisition.lockClass().kind();
        boolean hardirq = acquisition.context() == Context.HARDIRQ;
        if (kind.sleeps(preemptRt)) {
            if (hardirq) {
                report(LockdepReport.Rule.SLEEPING_LOCK_IN_HARDIRQ, task, held, acquisition);
            } else if (acquisition.irqsDisabled() || holdsSpinning(held)) {
                report(LockdepReport.Rule.SLEEPING_LOCK_IN_ATOMIC, task, held, acquisition);
            }
        } else if (kind == LockKind.SPINLOCK_T && hardirq && !cpu.posixtimerExemption()) {
            report(LockdepReport.Rule.INVALID_WAIT_CONTEXT, task, held, acquisition);
        }
    }

    private boolean holdsSpinning(List<Acquisition> held) {
        return held.stream().anyMatch(each -> !each.lockClass().kind().sleeps(preemptRt));
    }

    private void checkOrder(ModelTask task, List<Acquisition> held, Acquisition acquisition) {
        LockClass inner = acquisition.lockClass();
        for (Acquisition each : held) {
            LockClass outer = each.lockClass();
            if (outer.equals(inner) || reaches(inner, outer, new HashSet<>())) {
                report(LockdepReport.Rule.LOCK_ORDER, task, held, acquisition);
            } else {
                takenUnder.computeIfAbsent(outer, key -> new HashSet<>()).add(inner);
            }
        }
    }

    private boolean reaches(LockClass from, LockClass to, Set<LockClass> seen) {
        if (!seen.add(from)) {
            return false;
        }
        Set<LockClass> inner = takenUnder.getOrDefault(from, Set.of());
        return inner.contains(to) || inner.stream().anyMatch(each -> reaches(each, to, seen));
    }

    private void report(LockdepReport.Rule rule, ModelTask task, List<Acquisition> held, Acquisition acquisition) {
        List<Acquisition> acquisitions = new ArrayList<>(held);
        acquisitions.add(acquisition);
        reports.add(new LockdepReport(rule, task, acquisitions));
    }
}
