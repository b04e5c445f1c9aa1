package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.Acquisition;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Cpu;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.KernelConfig;
import io.github.kconfig4j.kernel.Machine;
import io.github.kconfig4j.kernel.MustWaitException;
import io.github.kconfig4j.kernel.Op;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.SignalAction;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.SpinLock;
import io.github.kconfig4j.kernel.StepListener;
import io.github.kconfig4j.kernel.TaskStruct;
import io.github.kconfig4j.kernel.TimerSyscalls;
import java.util.ArrayDeque;
import java.util.Deque;

/** One run of a scenario under one schedule: a thread on the first CPU, another one ready, the other CPU for calls. */
final class Run implements StepListener {
    static final int SIGNAL = Signo.SIGRTMIN;
    private static final int STEP_LIMIT = 20_000;

    private final Machine machine;
    private final TaskStruct task;
    private final TaskStruct sibling;
    private final long tick;
    private final Schedule schedule;
    private final GuestEntry guestEntry;
    private final Deque<Event> due = new ArrayDeque<>();
    private int steps;
    private int allSteps;
    private boolean counting;
    private boolean placing;
    private int timer = -1;
    private long cancelledAt = Long.MAX_VALUE;

    Run(CompiledTimers timers, GuestEntry guestEntry, boolean preemptRt, Schedule schedule) {
        KernelConfig config = KernelConfig.of(250).withCpus(2).withPreemptRt(preemptRt);
        machine = new Machine(config, timers.provider());
        tick = config.tickNsec();
        this.guestEntry = guestEntry;
        this.schedule = schedule;
        task = machine.startProcess();
        sibling = machine.newThread(task);
        machine.sigaction(task, SIGNAL, SignalAction.handled());
        machine.listen(this);
    }

    /** From here on steps are numbered and events are placed. */
    void begin() {
        counting = true;
    }

    /** From here on nothing is placed any more; what still waits happens now. */
    void end() {
        counting = false;
        while (!due.isEmpty()) {
            place(machine.cpu(0));
        }
    }

    @Override
    public void step(Cpu cpu, Op op, Object subject) {
        if (++allSteps > STEP_LIMIT) {
            throw new AssertionError("the kernel does not come to an end");
        }
        if (placing && op == Op.CPU_RELAX) {
            throw new MustWaitException(cpu + " spins until the other one goes on");
        }
        if (!counting || placing || cpu.id() != 0) {
            return;
        }
        int step = steps++;
        schedule.placements().stream().filter(each -> each.step() == step).forEach(each -> due.add(each.event()));
        if (!due.isEmpty()) {
            place(cpu);
        }
    }

    private void place(Cpu cpu) {
        placing = true;
        Event event = due.element();
        if (happens(cpu, event)) {
            due.remove();
        }
        placing = false;
    }

    /** Returns false if the event has to wait. */
    private boolean happens(Cpu cpu, Event event) {
        switch (event) {
            case TICK -> passTicks(1);
            case TWO_TICKS -> passTicks(2);
            case PREEMPTION -> {
                return preempt(cpu);
            }
            default -> {
                return call(event);
            }
        }
        return true;
    }

    private void passTicks(int count) {
        for (int i = 0; i < count; i++) {
            machine.pass(tick - machine.now() % tick);
        }
    }

    private boolean preempt(Cpu cpu) {
        TaskStruct preempted = cpu.current();
        boolean atomic = cpu.irqsDisabled() || holdsSpinLock(preempted);
        if (atomic || preempted != task || sibling.cpu() != null) {
            return !counting;
        }
        machine.switchTo(cpu, sibling);
        passTicks(1);
        machine.switchTo(cpu, task);
        return true;
    }

    /** A call from the other CPU; it waits while a lock that it needs is held. */
    private boolean call(Event event) {
        if (timer < 0) {
            return true;
        }
        if (holdsSpinLock(machine.cpu(0).current())) {
            return false;
        }
        machine.switchTo(machine.cpu(1), sibling);
        try {
            TimerSyscalls syscalls = machine.syscalls(sibling);
            if (event == Event.DELETE) {
                syscalls.timerDelete(timer);
            } else {
                syscalls.timerSettime(timer, false, Itimerspec.oneShot(1000 * tick));
            }
            cancelledAt = machine.now();
            return true;
        } catch (MustWaitException e) {
            return false;
        } finally {
            machine.idle(machine.cpu(1));
        }
    }

    private boolean holdsSpinLock(TaskStruct holder) {
        return machine.heldLocks(holder).stream().map(Acquisition::lock).anyMatch(SpinLock.class::isInstance);
    }

    Machine machine() {
        return machine;
    }

    TaskStruct task() {
        return task;
    }

    TaskStruct sibling() {
        return sibling;
    }

    GuestEntry guestEntry() {
        return guestEntry;
    }

    Schedule schedule() {
        return schedule;
    }

    long tick() {
        return tick;
    }

    int steps() {
        return steps;
    }

    /** When another thread deleted or set the timer; the end of time if none did. */
    long cancelledAt() {
        return cancelledAt;
    }

    /** Arms a timer on the thread's clock, which other threads may delete or set. */
    int arm(long expiry, long interval) {
        timer = armOther(expiry, interval);
        return timer;
    }

    /** Arms a timer on the thread's clock, which nobody touches. */
    int armOther(long expiry, long interval) {
        TimerSyscalls syscalls = machine.syscalls(task);
        int id = syscalls.timerCreate(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.threadId(SIGNAL, task.pid()));
        syscalls.timerSettime(id, true, Itimerspec.periodic(expiry, interval));
        return id;
    }

    /** How many signals a timer has delivered. */
    long count(int id) {
        return machine.delivered().stream()
                .filter(each -> each.info().timerId() == id)
                .count();
    }
}
