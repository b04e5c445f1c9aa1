package io.github.kconfig4j.timers.schedules;

import io.github.kconfig4j.kernel.machine.Cpu;
import io.github.kconfig4j.kernel.machine.ModelTask;
import io.github.kconfig4j.kernel.machine.MustWaitException;
import java.util.ArrayList;
import java.util.List;

/** What events let other threads do, each on the CPU where it belongs. */
final class PlacedCalls implements AutoCloseable {
    private final World world;
    private final boolean stacks;
    private final List<PlacedCall> calls = new ArrayList<>();

    /** @param stacks whether each can stop in the middle */
    PlacedCalls(World world, boolean stacks) {
        this.world = world;
        this.stacks = stacks;
    }

    /** The call whose code runs now, or null. */
    PlacedCall running() {
        for (PlacedCall call : calls) {
            if (call.isRunning()) {
                return call;
            }
        }
        return null;
    }

    boolean areUnfinished() {
        return !unfinished().isEmpty();
    }

    private List<PlacedCall> unfinished() {
        return calls.stream().filter(call -> !call.isOver()).toList();
    }

    boolean isCalling(ModelTask task) {
        return unfinished().stream().anyMatch(call -> call.task() == task);
    }

    /** Begins what the caller does. */
    void begin(Event event, Runnable code) {
        PlacedCall call = new PlacedCall(world.machine(), event, world.caller(), code, stacks);
        calls.add(call);
        goOn(call);
    }

    /** Who is done gives its CPU back, and who waits for nothing but a CPU goes on. */
    void goOn() {
        TwoCpus cpus = world.cpus();
        calls.forEach(call -> call.leaveIfOver(call.event().preempts() ? cpus.home() : cpus.other()));
        calls.stream().filter(PlacedCall::isEager).toList().forEach(this::goOn);
    }

    /** A call goes on where it belongs, if there is room. */
    private void goOn(PlacedCall call) {
        TwoCpus cpus = world.cpus();
        if (!call.event().preempts()) {
            call.goOn(cpus.other());
        } else if (cpus.home().isIdle() || cpus.preemptible(cpus.home().current())) {
            call.goOn(cpus.home());
        }
    }

    /** Nothing else happens any more, so every call comes to its end. */
    void finish() {
        List<PlacedCall> ready = calls.stream().filter(PlacedCall::canGoOn).toList();
        while (!ready.isEmpty()) {
            ready.forEach(this::goOn);
            ready = calls.stream().filter(PlacedCall::canGoOn).toList();
        }
    }

    /** From now on all go on only when they are needed. */
    boolean holdUp() {
        List<PlacedCall> unfinished = unfinished();
        unfinished.forEach(PlacedCall::holdUp);
        return !unfinished.isEmpty();
    }

    /** The thread takes its CPU back from this one, or the other CPU is held up. */
    boolean holdUp(PlacedCall inside) {
        if (inside.event().preempts() && !world.cpus().preemptible(inside.task())) {
            return false;
        }
        inside.holdUp();
        inside.stop();
        return true;
    }

    /**
     * Who spins for a thread of the other CPU lets that go on first; on its own CPU that thread never goes on.
     *
     * @param inside whose code it is, or null
     */
    void spin(Cpu cpu, PlacedCall inside) {
        if (inside == null) {
            throw new MustWaitException(cpu + " spins until the other one goes on");
        }
        if (inside.event().preempts()) {
            throw new AssertionError("the deleter spins for ever on " + cpu + ": " + world.subject()
                    + ", which fires the timer, cannot run there");
        }
        inside.stop();
    }

    @Override
    public void close() {
        calls.forEach(PlacedCall::close);
    }
}
