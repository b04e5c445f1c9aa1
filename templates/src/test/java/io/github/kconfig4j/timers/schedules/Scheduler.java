package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.ErrnoException;
import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.MustWaitException;
import io.github.kconfig4j.kernel.machine.Op;
import io.github.kconfig4j.kernel.machine.StepListener;
import java.util.ArrayList;
import java.util.List;

/** Numbers the steps of the thread that the scenario is about, and places the events of a schedule there. */
final class Scheduler implements StepListener, AutoCloseable {
    private enum Phase {
        /** The scenario is being set up. */
        BEFORE,
        /** Steps are numbered. */
        PLACING,
        /** Nothing is placed any more but what still waits. */
        AFTER
    }

    private final World world;
    private final Schedule schedule;
    private final PlacedCalls calls;
    private final List<Event> due = new ArrayList<>();
    private Phase phase = Phase.BEFORE;
    private int steps;
    /** Whether something happens at whose steps nothing else is placed. */
    private boolean placing;

    private boolean waited;

    /** @param stacks whether what an event lets others do can stop in the middle; slower, and seldom needed */
    Scheduler(World world, Schedule schedule, boolean stacks) {
        this.world = world;
        this.schedule = schedule;
        calls = new PlacedCalls(world, stacks);
    }

    void begin() {
        phase = Phase.PLACING;
    }

    void end() {
        phase = Phase.AFTER;
        calls.finish();
        placeDue();
        calls.finish();
        if (due.stream().anyMatch(Event::cancels) || calls.areUnfinished()) {
            throw new AssertionError("the call waits for ever");
        }
    }

    /** How many steps were numbered. */
    int steps() {
        return steps;
    }

    /** Whether an event could not happen at its step. */
    boolean hasWaited() {
        return waited;
    }

    Schedule schedule() {
        return schedule;
    }

    @Override
    public void step(Cpu cpu, Op op, Object what) {
        PlacedCall inside = calls.running();
        if (op == Op.CPU_RELAX && (placing || inside != null)) {
            calls.spin(cpu, inside);
        }
        if (phase == Phase.PLACING && !placing && isPlace(cpu, inside)) {
            int step = steps++;
            for (Schedule.Placement placement : schedule.placements()) {
                if (placement.step() == step) {
                    due.add(placement.event());
                }
            }
            if (inside == null) {
                calls.goOn();
            }
            placeDue();
        }
    }

    /** The steps of the thread are numbered, and those of who runs in its place or beside it. */
    private boolean isPlace(Cpu cpu, PlacedCall inside) {
        return inside == null ? cpu == world.cpus().home() : inside.event().isInterruptible();
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
        PlacedCall inside = calls.running();
        if (event == Event.TICK) {
            world.passTicks(1);
            return true;
        }
        if (event == Event.RESUMPTION) {
            return inside == null ? calls.holdUp() : calls.holdUp(inside);
        }
        if (event.isInterruptible()) {
            return inside == null && call(event);
        }
        if (event != Event.TWO_TICKS && calls.areUnfinished()) {
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
            case TWO_TICKS -> {
                world.passTicks(2);
                yield true;
            }
            case MIGRATION -> world.cpus().migrate(world.subject()) || phase == Phase.AFTER;
            case REAP -> world.reap();
            case FORK -> world.fork();
            case EXIT -> world.exit();
            case EXEC -> world.exec();
            default -> throw new IllegalArgumentException(event + " is a call");
        };
    }

    /** Begins what the caller does on this CPU or on the other one. */
    private boolean call(Event event) {
        ModelTask caller = world.caller();
        if (caller.exitState() != 0) {
            return !event.preempts() || phase == Phase.AFTER;
        }
        if (calls.isCalling(caller)) {
            return false;
        }
        if (event.preempts() && !world.cpus().preemptible(world.subject())) {
            return phase == Phase.AFTER;
        }
        calls.begin(event, () -> doCall(event));
        return true;
    }

    /** The timer of a process that was reaped cannot be set. */
    private void doCall(Event event) {
        try {
            switch (event) {
                case PREEMPTION -> world.passTicks(1);
                case DELETE, PREEMPTING_DELETE -> world.timers().delete(world.caller());
                default -> world.timers().postpone(world.caller());
            }
        } catch (ErrnoException e) {
            if (world.subject().exitState() != ModelTask.EXIT_DEAD) {
                throw e;
            }
        }
    }

    @Override
    public void close() {
        calls.close();
    }
}
