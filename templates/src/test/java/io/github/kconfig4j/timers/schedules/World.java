package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.KernelConfig;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.TaskStruct;
import java.util.ArrayList;
import java.util.List;

/** The machine of a run and who is on it: a process with four threads, of which the leader runs first. */
final class World {
    private final Machine machine;
    private final TwoCpus cpus;
    private final ArmedTimers timers;
    private final TaskStruct task;
    private final TaskStruct sibling;
    private final TaskStruct other;
    private final List<TaskStruct> tasks = new ArrayList<>();
    private TaskStruct subject;
    private TaskStruct caller;
    private TaskStruct child;
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
    TaskStruct task() {
        return task;
    }

    /** A thread that does nothing of its own. */
    TaskStruct sibling() {
        return sibling;
    }

    /** The thread that forks, exits and calls {@code execve}. */
    TaskStruct other() {
        return other;
    }

    /** The thread that the scenario is about. */
    TaskStruct subject() {
        return subject;
    }

    void setSubject(TaskStruct value) {
        subject = value;
        machine.switchTo(cpus.home(), value);
    }

    /** The thread that preempts, deletes, sets and reaps. */
    TaskStruct caller() {
        return caller;
    }

    void setCaller(TaskStruct value) {
        caller = value;
        tasks.add(value);
    }

    /** The process that an event has forked, or null. */
    TaskStruct child() {
        return child;
    }

    boolean hasExeced() {
        return execed;
    }

    void add(TaskStruct another) {
        tasks.add(another);
    }

    /** All tasks that ever were. */
    List<TaskStruct> tasks() {
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
        return subject.exitState() == TaskStruct.EXIT_ZOMBIE
                && cpus.onOther(caller, () -> machine.reap(caller, subject));
    }
}
