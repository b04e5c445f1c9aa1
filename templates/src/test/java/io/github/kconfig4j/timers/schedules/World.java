package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.SignalAction;
import java.util.ArrayList;
import java.util.List;

/** The machine of a run and who is on it: a process with four threads, of which the leader runs first. */
final class World {
    private final Machine machine;
    private final TwoCpus cpus;
    private final ArmedTimers timers;
    private final ModelTask task;
    private final ModelTask sibling;
    private final ModelTask other;
    private final List<ModelTask> tasks = new ArrayList<>();
    private ModelTask subject;
    private ModelTask caller;
    private ModelTask child;
    private boolean execed;

    World(CompiledTimers compiled, KernelConfig config) {
        machine = new Machine(config.withCpus(TwoCpus.COUNT), compiled.provider());
        cpus = new TwoCpus(machine);
        timers = new ArmedTimers(machine);
        task = machine.startProcess();
        sibling = machine.newThread(task);
        caller = machine.newThread(task);
        other = machine.newThread(task);
        tasks.addAll(List.of(task, sibling, caller, other));
        subject = task;
        machine.sigaction(task, ArmedTimers.SIGNAL, SignalAction.handled());
    }

    Machine machine() {
        return machine;
    }

    TwoCpus cpus() {
        return cpus;
    }

    ArmedTimers timers() {
        return timers;
    }

    /** The length of a tick. */
    long tick() {
        return machine.kernel().config().tickNsec();
    }

    /** The leader of the process. */
    ModelTask task() {
        return task;
    }

    /** A thread that does nothing of its own. */
    ModelTask sibling() {
        return sibling;
    }

    /** The thread that forks, exits and calls {@code execve}. */
    ModelTask other() {
        return other;
    }

    /** The thread that the scenario is about. */
    ModelTask subject() {
        return subject;
    }

    void setSubject(ModelTask value) {
        subject = value;
        machine.switchTo(cpus.home(), value);
    }

    /** The thread that preempts, deletes, sets and reaps. */
    ModelTask caller() {
        return caller;
    }

    void setCaller(ModelTask value) {
        caller = value;
        tasks.add(value);
    }

    /** The process that an event has forked, or null. */
    ModelTask child() {
        return child;
    }

    boolean hasExeced() {
        return execed;
    }

    void add(ModelTask another) {
        tasks.add(another);
    }

    /** All tasks that ever were. */
    List<ModelTask> tasks() {
        return List.copyOf(tasks);
    }

    void passTicks(int count) {
        for (int i = 0; i < count; i++) {
            machine.pass(tick() - machine.now() % tick());
        }
    }

    boolean fork() {
        return cpus.onOther(other, () -> {
            child = machine.fork(other);
            tasks.add(child);
        });
    }

    boolean exit() {
        return cpus.onOther(other, () -> machine.exit(other));
    }

    boolean exec() {
        return cpus.onOther(other, () -> {
            machine.exec(other);
            execed = true;
        });
    }

    boolean reap() {
        return subject.exitState() == ModelTask.EXIT_ZOMBIE
                && cpus.onOther(caller, () -> machine.reap(caller, subject));
    }
}
