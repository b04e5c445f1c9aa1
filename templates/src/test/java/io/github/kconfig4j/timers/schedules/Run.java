package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.Acquisition;
import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.Cpu;
import io.github.kconfig4j.kernel.ErrnoException;
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
import java.util.ArrayList;
import java.util.List;

/**
 * One run of a scenario under one schedule, on two CPUs. The thread that the scenario is about runs on the first one; its
 * steps are numbered, and events are placed there.
 */
final class Run implements StepListener {
    static final int SIGNAL = Signo.SIGRTMIN;
    static final int CPUS = 2;
    private static final int STEP_LIMIT = 20_000;

    private final Machine machine;
    private final TaskStruct task;
    private final TaskStruct sibling;
    private final TaskStruct other;
    private final List<TaskStruct> tasks = new ArrayList<>();
    private final long tick;
    private final Schedule schedule;
    private final GuestEntry guestEntry;
    private final List<Event> due = new ArrayList<>();
    private TaskStruct subject;
    private TaskStruct caller;
    private TaskStruct child;
    private Cpu home;
    private int steps;
    private int allSteps;
    private int worksQueued;
    private int timersArmed;
    private boolean counting;
    private boolean ended;
    private boolean placing;
    private boolean preempting;
    private boolean waited;
    private boolean execed;
    private int timer = -1;
    private long cancelledAt = Long.MAX_VALUE;

    Run(CompiledTimers timers, GuestEntry guestEntry, Variant variant, Schedule schedule) {
        KernelConfig config = variant.kernelConfig().withCpus(CPUS);
        machine = new Machine(config, timers.provider());
        tick = config.tickNsec();
        this.guestEntry = guestEntry;
        this.schedule = schedule;
        task = machine.startProcess();
        sibling = machine.newThread(task);
        caller = machine.newThread(task);
        other = machine.newThread(task);
        tasks.addAll(List.of(task, sibling, caller, other));
        subject = task;
        home = machine.cpu(0);
        machine.sigaction(task, SIGNAL, SignalAction.handled());
        machine.listen(this);
    }

    /** From here on steps are numbered and events are placed. */
    void begin() {
        counting = true;
    }

    /** From here on nothing is placed any more; what still waits happens now, if it can happen at all. */
    void end() {
        counting = false;
        ended = true;
        placeDue();
        if (due.contains(Event.DELETE) || due.contains(Event.PREEMPTING_DELETE) || due.contains(Event.SETTIME)) {
            throw new AssertionError("the call waits for ever");
        }
    }

    @Override
    public void step(Cpu cpu, Op op, Object what) {
        if (++allSteps > STEP_LIMIT) {
            throw new AssertionError("the kernel does not come to an end");
        }
        if (op == Op.TASK_WORK_ADD && !ended) {
            worksQueued++;
        }
        if (op == Op.CPU_RELAX && placing) {
            spin(cpu);
        }
        if (counting && !placing && cpu == home) {
            int step = steps++;
            schedule.placements().stream().filter(each -> each.step() == step).forEach(each -> due.add(each.event()));
            placeDue();
        }
    }

    /** Who spins for a thread of the other CPU is tried again later; on its own CPU that thread never goes on. */
    private void spin(Cpu cpu) {
        if (preempting) {
            throw new AssertionError("the deleter spins for ever on " + cpu + ": " + subject
                    + ", which fires the timer, cannot run there");
        }
        throw new MustWaitException(cpu + " spins until the other one goes on");
    }

    private void placeDue() {
        for (Event event : List.copyOf(due)) {
            if (due.remove(event) && !place(event)) {
                due.add(0, event);
                waited = true;
                return;
            }
        }
    }

    /** Returns false if the event has to wait. In a tick further events can be placed, in the others none. */
    private boolean place(Event event) {
        if (event == Event.TICK) {
            passTicks(1);
            return true;
        }
        placing = true;
        try {
            return happens(event);
        } catch (MustWaitException e) {
            return false;
        } finally {
            placing = false;
        }
    }

    private boolean happens(Event event) {
        return switch (event) {
            case TICK, TWO_TICKS -> passTicks(2);
            case PREEMPTION -> preempt(() -> passTicks(1));
            case PREEMPTING_DELETE ->
                preempt(() -> {
                    preempting = true;
                    cancel(Event.DELETE);
                    preempting = false;
                });
            case MIGRATION -> migrate();
            case REAP ->
                subject.exitState() == TaskStruct.EXIT_ZOMBIE
                        && onOtherCpu(caller, () -> machine.reap(caller, subject));
            case FORK ->
                onOtherCpu(other, () -> {
                    child = machine.fork(other);
                    tasks.add(child);
                });
            case EXIT -> onOtherCpu(other, () -> machine.exit(other));
            case EXEC ->
                onOtherCpu(other, () -> {
                    machine.exec(other);
                    execed = true;
                });
            case DELETE, SETTIME -> onOtherCpu(caller, () -> cancelIfPossible(event));
        };
    }

    private boolean passTicks(int count) {
        for (int i = 0; i < count; i++) {
            machine.pass(tick - machine.now() % tick);
        }
        return true;
    }

    private boolean preemptible() {
        return home.current() == subject && !home.irqsDisabled() && !holdsSpinLock();
    }

    private boolean preempt(Runnable code) {
        if (!preemptible() || caller.exitState() != 0) {
            return !counting;
        }
        machine.switchTo(home, caller);
        try {
            code.run();
        } finally {
            if (subject.exitState() == 0) {
                machine.switchTo(home, subject);
            }
        }
        return true;
    }

    private boolean migrate() {
        Cpu to = otherCpu();
        if (!preemptible() || !to.isIdle()) {
            return !counting;
        }
        machine.migrate(home, to);
        home = to;
        return true;
    }

    /** Whoever runs on the other CPU makes room. Waits while this one holds a lock that may be needed. */
    private boolean onOtherCpu(TaskStruct who, Runnable call) {
        if (holdsSpinLock()) {
            return false;
        }
        if (who.exitState() != 0) {
            return true;
        }
        Cpu cpu = otherCpu();
        TaskStruct before = cpu.isIdle() ? null : cpu.current();
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

    /** The timer of a process that was reaped cannot be set. */
    private void cancelIfPossible(Event event) {
        try {
            cancel(event);
        } catch (ErrnoException e) {
            if (subject.exitState() != TaskStruct.EXIT_DEAD) {
                throw e;
            }
        }
    }

    private void cancel(Event event) {
        if (timer < 0) {
            return;
        }
        TimerSyscalls syscalls = machine.syscalls(caller);
        if (event == Event.DELETE) {
            syscalls.timerDelete(timer);
            timer = -1;
        } else {
            syscalls.timerSettime(timer, false, Itimerspec.oneShot(1000 * tick));
        }
        cancelledAt = machine.now();
    }

    private Cpu otherCpu() {
        return machine.cpu(1 - home.id());
    }

    private boolean holdsSpinLock() {
        return machine.heldLocks(home.current()).stream().map(Acquisition::lock).anyMatch(SpinLock.class::isInstance);
    }

    Machine machine() {
        return machine;
    }

    /** The leader of the process, and the one that the scenario is about unless that says otherwise. */
    TaskStruct task() {
        return task;
    }

    /** Another thread that the scenario may let run. */
    TaskStruct sibling() {
        return sibling;
    }

    /** The thread that calls {@code execve} and exits in schedules. */
    TaskStruct other() {
        return other;
    }

    /** From now on the scenario is about this one. */
    void setSubject(TaskStruct value) {
        subject = value;
        machine.switchTo(home, value);
    }

    /** From now on this one deletes, sets and reaps. */
    void setCaller(TaskStruct value) {
        caller = value;
        tasks.add(value);
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

    int worksQueued() {
        return worksQueued;
    }

    int timersArmed() {
        return timersArmed;
    }

    /** Whether an event could not happen at its step. */
    boolean hasWaited() {
        return waited;
    }

    boolean hasExeced() {
        return execed;
    }

    /** The process that an event has forked, or null. */
    TaskStruct child() {
        return child;
    }

    void add(TaskStruct another) {
        tasks.add(another);
    }

    /** All tasks that ever were. */
    List<TaskStruct> tasks() {
        return List.copyOf(tasks);
    }

    /** When another thread deleted or set the timer; the end of time if none did. */
    long cancelledAt() {
        return cancelledAt;
    }

    /** The subject runs in user mode; time passes all the same when it is no more. */
    void burn(long ns) {
        if (subject.cpu() == null) {
            machine.pass(ns);
        } else {
            machine.run(subject, ns);
        }
    }

    /** Arms a timer on the thread's clock, which other threads may delete or set. */
    int arm(long expiry, long interval) {
        timer = armOther(expiry, interval);
        return timer;
    }

    /** Arms a timer on the thread's clock, which nobody touches. */
    int armOther(long expiry, long interval) {
        Sigevent event = Sigevent.threadId(SIGNAL, subject.pid());
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.periodic(expiry, interval));
    }

    /** Arms a timer on the thread's clock that signals another thread. */
    int armFor(TaskStruct receiver, long expiry) {
        Sigevent event = Sigevent.threadId(SIGNAL, receiver.pid());
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
    }

    /** Arms a timer on the clock of the subject's process, which other threads may delete or set. */
    int armForProcess(long expiry) {
        timer = arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, Sigevent.signal(SIGNAL), Itimerspec.oneShot(expiry));
        return timer;
    }

    /** Arms a timer on the thread's clock whose signal is for the process; nobody touches it. */
    int armForThread(long expiry) {
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, Sigevent.signal(SIGNAL), Itimerspec.oneShot(expiry));
    }

    /** The caller, of another process, arms a timer on the clock of the subject's process. */
    int armFromOutside(long expiry) {
        TimerSyscalls syscalls = machine.syscalls(caller);
        timer = syscalls.timerCreate(ClockId.process(subject.pid(), ClockId.CPUCLOCK_SCHED), Sigevent.signal(SIGNAL));
        syscalls.timerSettime(timer, true, Itimerspec.oneShot(expiry));
        timersArmed++;
        return timer;
    }

    private int arm(int clock, Sigevent event, Itimerspec value) {
        TimerSyscalls syscalls = machine.syscalls(subject);
        int id = syscalls.timerCreate(clock, event);
        syscalls.timerSettime(id, true, value);
        timersArmed++;
        return id;
    }

    /** How many signals a timer has delivered. */
    long count(int id) {
        return machine.delivered().stream()
                .filter(each -> each.info().timerId() == id)
                .count();
    }
}
