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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One run of a scenario under one schedule, on two CPUs. The thread that the scenario is about runs on the first one; its
 * steps are numbered, and events are placed there.
 */
final class Run implements StepListener, AutoCloseable {
    static final int SIGNAL = Signo.SIGRTMIN;
    static final int CPUS = 2;
    private static final int STEP_LIMIT = 20_000;

    private final Machine machine;
    private final TaskStruct task;
    private final TaskStruct sibling;
    private final TaskStruct other;
    private final List<TaskStruct> tasks = new ArrayList<>();
    private final long tick;
    private final ExpiryCaches expiryCaches;
    private final Schedule schedule;
    private final boolean stacks;
    private final GuestEntry guestEntry;
    private final List<Event> due = new ArrayList<>();
    private final List<PlacedCall> calls = new ArrayList<>();
    private final Map<TaskStruct, Integer> worksQueued = new HashMap<>();
    private TaskStruct subject;
    private TaskStruct caller;
    private TaskStruct child;
    private Cpu home;
    private int steps;
    private int allSteps;
    private int timersArmed;
    private StepListener watcher = StepListener.NONE;
    private long ranAtLastTick;
    private boolean ticked;
    private boolean counting;
    private boolean ended;
    private boolean placing;
    private boolean over;
    private boolean waited;
    private boolean execed;
    private int timer = -1;
    private long cancelledAt = Long.MAX_VALUE;

    /** @param stacks whether what an event lets others do can stop in the middle; slower, and seldom needed */
    Run(CompiledTimers timers, GuestEntry guestEntry, KernelConfig kernelConfig, Schedule schedule, boolean stacks) {
        KernelConfig config = kernelConfig.withCpus(CPUS);
        machine = new Machine(config, timers.provider());
        tick = config.tickNsec();
        this.guestEntry = guestEntry;
        this.schedule = schedule;
        expiryCaches = timers.expiryCaches();
        this.stacks = stacks;
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

    /** From now on this one is told of every step as well. */
    void watch(StepListener value) {
        watcher = value;
    }

    /** From here on steps are numbered and events are placed. */
    void begin() {
        counting = true;
    }

    /** From here on nothing is placed any more; what still waits happens now, if it can happen at all. */
    void end() {
        counting = false;
        ended = true;
        finishCalls();
        placeDue();
        finishCalls();
        if (due.stream().anyMatch(Event::cancels) || !unfinished().isEmpty()) {
            throw new AssertionError("the call waits for ever");
        }
    }

    @Override
    public void step(Cpu cpu, Op op, Object what) {
        if (over) {
            return;
        }
        watcher.step(cpu, op, what);
        if (++allSteps > STEP_LIMIT) {
            throw new AssertionError("the kernel does not come to an end");
        }
        if (op == Op.TASK_WORK_ADD && !ended) {
            worksQueued.merge(cpu.current(), 1, Integer::sum);
        }
        noteTick(cpu, op);
        if (op == Op.SPIN_UNLOCK) {
            checkCaches(what);
        }
        PlacedCall inside = inside();
        if (op == Op.CPU_RELAX && (placing || inside != null)) {
            spin(cpu, inside);
        }
        if (counting && !placing && isPlace(cpu, inside)) {
            int step = steps++;
            schedule.placements().stream().filter(each -> each.step() == step).forEach(each -> due.add(each.event()));
            if (inside == null) {
                calls.forEach(call -> call.leaveIfOver(call.event().preempts() ? home : otherCpu()));
                calls.stream().filter(PlacedCall::isEager).toList().forEach(this::goOn);
            }
            placeDue();
        }
    }

    /** What siglock guards is in order when it is about to be released. */
    private void checkCaches(Object lock) {
        List<TaskStruct> guarded = tasks.stream()
                .filter(each -> each.sighand() != null && each.sighand().siglock() == lock)
                .toList();
        expiryCaches.late(guarded).ifPresent(late -> {
            throw new AssertionError(late);
        });
    }

    /** The clock is up to date at the step that follows a tick. */
    private void noteTick(Cpu cpu, Op op) {
        if (cpu.current() == subject) {
            ranAtLastTick = ticked ? subject.sumExecRuntime() : ranAtLastTick;
            ticked = op == Op.TIMER_INTERRUPT;
        }
    }

    /** The steps of the thread are numbered, and those of who runs in its place or beside it. */
    private boolean isPlace(Cpu cpu, PlacedCall inside) {
        return inside == null ? cpu == home : inside.event().isInterruptible();
    }

    /** The call whose code runs now, or null. */
    private PlacedCall inside() {
        return calls.stream().filter(PlacedCall::isRunning).findFirst().orElse(null);
    }

    private List<PlacedCall> unfinished() {
        return calls.stream().filter(call -> !call.isOver()).toList();
    }

    /** Who spins for a thread of the other CPU lets that go on first; on its own CPU that thread never goes on. */
    private void spin(Cpu cpu, PlacedCall inside) {
        if (inside == null) {
            throw new MustWaitException(cpu + " spins until the other one goes on");
        }
        if (inside.event().preempts()) {
            throw new AssertionError("the deleter spins for ever on " + cpu + ": " + subject
                    + ", which fires the timer, cannot run there");
        }
        inside.stop();
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

    /** Returns false if the event has to wait. */
    private boolean place(Event event) {
        PlacedCall inside = inside();
        if (event == Event.TICK) {
            passTicks(1);
            return true;
        }
        if (event == Event.RESUMPTION) {
            return inside == null ? holdUp() : resumeFrom(inside);
        }
        if (event.isInterruptible()) {
            return inside == null && call(event);
        }
        if (event != Event.TWO_TICKS && !unfinished().isEmpty()) {
            return false;
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

    /** What nobody can stop in the middle, and where nothing else is placed. */
    private boolean happens(Event event) {
        return switch (event) {
            case TWO_TICKS -> passTicks(2);
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
            default -> throw new IllegalArgumentException(event + " is a call");
        };
    }

    private boolean passTicks(int count) {
        for (int i = 0; i < count; i++) {
            machine.pass(tick - machine.now() % tick);
        }
        return true;
    }

    /** Begins what the caller does on this CPU or on the other one. */
    private boolean call(Event event) {
        if (caller.exitState() != 0) {
            return !(event.preempts() && counting);
        }
        if (calls.stream().anyMatch(call -> !call.isOver() && call.task() == caller)) {
            return false;
        }
        if (event.preempts() && !preemptible(subject)) {
            return !counting;
        }
        PlacedCall call = new PlacedCall(machine, event, caller, () -> doCall(event), stacks);
        calls.add(call);
        goOn(call);
        return true;
    }

    private void doCall(Event event) {
        if (event == Event.PREEMPTION) {
            passTicks(1);
        } else {
            cancelIfPossible(event);
        }
    }

    /** A call goes on where it belongs, if there is room. */
    private void goOn(PlacedCall call) {
        if (!call.event().preempts()) {
            call.goOn(otherCpu());
        } else if (home.isIdle() || preemptible(home.current())) {
            call.goOn(home);
        }
    }

    /** Nothing else happens any more, so every call comes to its end. */
    private void finishCalls() {
        List<PlacedCall> ready = calls.stream().filter(PlacedCall::canGoOn).toList();
        while (!ready.isEmpty()) {
            ready.forEach(this::goOn);
            ready = calls.stream().filter(PlacedCall::canGoOn).toList();
        }
    }

    /** From now on the calls go on only when they are needed. */
    private boolean holdUp() {
        List<PlacedCall> unfinished = unfinished();
        unfinished.forEach(PlacedCall::holdUp);
        return !unfinished.isEmpty();
    }

    /** The thread takes its CPU back, or the other CPU is held up. */
    private boolean resumeFrom(PlacedCall inside) {
        if (inside.event().preempts() && !preemptible(inside.task())) {
            return false;
        }
        inside.holdUp();
        inside.stop();
        return true;
    }

    /** Whether another thread can take the place of this one, which runs the code. On PREEMPT_RT a spinlock_t is no obstacle. */
    private boolean preemptible(TaskStruct who) {
        boolean atomic = holdsSpinLock() && !machine.kernel().config().preemptRt();
        return home.current() == who && !home.irqsDisabled() && !atomic;
    }

    /** Who holds a spinlock_t is not moved, on PREEMPT_RT either. */
    private boolean migrate() {
        Cpu to = otherCpu();
        if (!preemptible(subject) || holdsSpinLock() || !to.isIdle()) {
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
        if (event == Event.DELETE || event == Event.PREEMPTING_DELETE) {
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

    /** Nothing is placed any more, and what was left in the middle ends. */
    @Override
    public void close() {
        over = true;
        calls.forEach(PlacedCall::close);
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

    /** The thread that preempts, deletes and sets. */
    TaskStruct caller() {
        return caller;
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

    /** How often the thread queued its work whose ticks did so most often; several may find a timer of the process due. */
    int mostWorksOfATask() {
        return worksQueued.values().stream().mapToInt(each -> each).max().orElse(0);
    }

    /** How long the thread had run, in nanoseconds, when it took its last tick. */
    long ranAtLastTick() {
        return ranAtLastTick;
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

    /** The caller arms a timer on its own clock, which signals it; nobody touches that. */
    int armForCaller(long expiry) {
        machine.switchTo(otherCpu(), caller);
        Sigevent event = Sigevent.threadId(SIGNAL, caller.pid());
        int id = arm(caller, ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
        machine.idle(otherCpu());
        return id;
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
        return arm(subject, clock, event, value);
    }

    private int arm(TaskStruct who, int clock, Sigevent event, Itimerspec value) {
        TimerSyscalls syscalls = machine.syscalls(who);
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
