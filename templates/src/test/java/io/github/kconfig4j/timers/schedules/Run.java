package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.ClockId;
import io.github.kconfig4j.kernel.GuestEntry;
import io.github.kconfig4j.kernel.Itimer;
import io.github.kconfig4j.kernel.Itimerspec;
import io.github.kconfig4j.kernel.Sigevent;
import io.github.kconfig4j.kernel.Signo;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.KernelConfig;
import io.github.kconfig4j.kernel.machine.Machine;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.SignalAction;
import io.github.kconfig4j.kernel.machine.StepListener;
import java.util.ArrayList;
import java.util.List;

/** One run of a scenario under one schedule: what a scenario can say. */
final class Run implements AutoCloseable {
    private final World world;
    private final Scheduler scheduler;
    private final Notes notes;
    private final GuestEntry guestEntry;
    private final List<StepListener> watchers = new ArrayList<>();
    private boolean closed;

    /** @param stacks whether what an event lets others do can stop in the middle; slower, and seldom needed */
    Run(CompiledTimers timers, GuestEntry guestEntry, KernelConfig config, Schedule schedule, boolean stacks) {
        this.guestEntry = guestEntry;
        world = new World(timers, config);
        notes = new Notes(world, timers.expiryCaches());
        scheduler = new Scheduler(world, schedule, stacks);
        world.machine().listen(this::step);
    }

    private void step(Cpu cpu, Op op, Object what) {
        if (!closed) {
            watchers.forEach(each -> each.step(cpu, op, what));
            notes.step(cpu, op, what);
            scheduler.step(cpu, op, what);
        }
    }

    /** From now on this one is told of every step as well. */
    void watch(StepListener watcher) {
        watchers.add(watcher);
    }

    /** From here on steps are numbered and events are placed. */
    void begin() {
        scheduler.begin();
    }

    /** From here on nothing is placed any more; what still waits happens now, if it can happen at all. */
    void end() {
        notes.stopCountingWorks();
        scheduler.end();
    }

    /** Nothing is placed any more, and what was left in the middle ends. */
    @Override
    public void close() {
        closed = true;
        scheduler.close();
    }

    /** Who is there. */
    World world() {
        return world;
    }

    Machine machine() {
        return world.machine();
    }

    long tick() {
        return world.tick();
    }

    /** What was noted at the steps. */
    Notes notes() {
        return notes;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    Schedule schedule() {
        return scheduler.schedule();
    }

    GuestEntry guestEntry() {
        return guestEntry;
    }

    /** The subject runs in user mode; time passes all the same when it is no more. */
    void burn(long ns) {
        if (world.subject().cpu() == null) {
            machine().pass(ns);
        } else {
            machine().run(world.subject(), ns);
        }
    }

    /** Arms a timer on the thread's clock, which other threads may delete or set. */
    int arm(long expiry, long interval) {
        return world.timers().makeCancellable(armOther(expiry, interval));
    }

    /** Arms a timer on the thread's clock, which nobody touches. */
    int armOther(long expiry, long interval) {
        Sigevent event = Sigevent.threadId(ArmedTimers.SIGNAL, world.subject().pid());
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.periodic(expiry, interval));
    }

    /** Arms a timer on the thread's clock that signals another thread. */
    int armFor(ModelTask receiver, long expiry) {
        Sigevent event = Sigevent.threadId(ArmedTimers.SIGNAL, receiver.pid());
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
    }

    /** Arms a timer on the clock of the subject's process, which other threads may delete or set. */
    int armForProcess(long expiry) {
        Sigevent event = Sigevent.signal(ArmedTimers.SIGNAL);
        int timer = arm(ClockId.CLOCK_PROCESS_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
        return world.timers().makeCancellable(timer);
    }

    /** Arms a timer on the thread's clock whose signal is for the process; nobody touches it. */
    int armForThread(long expiry) {
        Sigevent event = Sigevent.signal(ArmedTimers.SIGNAL);
        return arm(ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
    }

    /** Arms a timer on the user and system time of the process; nobody touches it. */
    int armOnProf(long expiry) {
        int clock = ClockId.process(0, ClockId.CPUCLOCK_PROF);
        return arm(clock, Sigevent.signal(ArmedTimers.SIGNAL), Itimerspec.oneShot(expiry));
    }

    /** The process's interval timer on user and system time is to expire once, then. */
    void setitimerProf(long expiry) {
        ModelTask subject = world.subject();
        machine().sigaction(subject, Signo.SIGPROF, SignalAction.handled());
        // The kernel adds a tick.
        machine().syscalls(subject).setitimer(Itimer.ITIMER_PROF, Itimerspec.oneShot(expiry - tick()));
        world.timers().expect(1);
    }

    /** The caller arms a timer on its own clock, which signals it; nobody touches that. */
    int armForCaller(long expiry) {
        ModelTask caller = world.caller();
        Cpu cpu = world.cpus().other();
        machine().switchTo(cpu, caller);
        Sigevent event = Sigevent.threadId(ArmedTimers.SIGNAL, caller.pid());
        int id = world.timers().arm(caller, ClockId.CLOCK_THREAD_CPUTIME_ID, event, Itimerspec.oneShot(expiry));
        machine().idle(cpu);
        return id;
    }

    /** The caller, of another process, arms a timer on the clock of the subject's process, which it may delete or set. */
    int armFromOutside(long expiry) {
        int clock = ClockId.process(world.subject().tgid(), ClockId.CPUCLOCK_SCHED);
        Sigevent event = Sigevent.signal(ArmedTimers.SIGNAL);
        int timer = world.timers().arm(world.caller(), clock, event, Itimerspec.oneShot(expiry));
        return world.timers().makeCancellable(timer);
    }

    private int arm(int clock, Sigevent event, Itimerspec value) {
        return world.timers().arm(world.subject(), clock, event, value);
    }

    /** How many signals a timer has delivered. */
    long count(int id) {
        return world.timers().count(id);
    }
}
